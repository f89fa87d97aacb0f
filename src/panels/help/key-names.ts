import type { PlainMessage } from '../../language/message';
import { say } from '../../language/say';

/** Keys that stand on keyboards with an arrow or with nothing are named in the reader's language. */
const NAMES: Record<string, PlainMessage> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ' ': 'Space',
};

/** As keyboards have it in every language. */
const ON_KEYBOARDS: Record<string, string> = {
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  '{': 'Shift + [',
  '}': 'Shift + ]',
};

/** What a key of the key table is called: "Shift + H", "Пробел". */
export const keyName = (key: string): string =>
  key
    .split(/(?<=^(?:Shift|Control))\+/)
    .map(nameOf)
    .join(' + ');

function nameOf(part: string): string {
  const name = NAMES[part];
  if (name) return say(name);
  if (part === 'Control') return 'Ctrl';
  return ON_KEYBOARDS[part] ?? (part.length === 1 ? part.toUpperCase() : part);
}
