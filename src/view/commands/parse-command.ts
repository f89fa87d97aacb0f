import { foldText } from '../../graph/fold-text';
import { COMMAND_IDS, type Command, type CommandForms } from './command';
import { ENGLISH_FORMS } from './english-forms';
import { RUSSIAN_FORMS } from './russian-forms';

/** Both are always understood, whatever the interface speaks. */
export const ALL_FORMS: readonly CommandForms[] = [ENGLISH_FORMS, RUSSIAN_FORMS];

/** More words than these are no command. */
const MOST = 60;

interface Reading extends Command {
  /** How many words of the form stand in the text. */
  said: number;
}

/**
 * The ways to read a text as a command, best first: the one with the most words of its own, since "show kind theme" is
 * more than "show" and a name. Names may stand in quotation marks; case, accents and a last full stop are nothing.
 */
export function parseCommand(text: string): Command[] {
  const words = toWords(text);
  if (words.length > MOST) return [];
  const readings = ALL_FORMS.flatMap((forms) =>
    COMMAND_IDS.flatMap((id) => forms[id].flatMap((form) => read(id, form, words))),
  );
  return readings.sort((a, b) => b.said - a.said).map(({ id, names }) => ({ id, names }));
}

export interface Word {
  text: string;
  /** In quotation marks, and so no word of a form. */
  isName: boolean;
}

const WORDS = /[“"«„]([^”"»“«„]+)[”"»“]|(\S+)/gu;
const ENDS = ' .?!…';

export function toWords(text: string): Word[] {
  const plain = text.trim();
  let end = plain.length;
  while (end > 1 && ENDS.includes(plain[end - 1]!)) end -= 1;
  return [...plain.slice(0, end).matchAll(WORDS)].map(([, name, word]) => ({
    text: (name ?? word)!.trim(),
    isName: name !== undefined,
  }));
}

function read(id: Command['id'], form: string, words: Word[]): Reading[] {
  const parts = form.split(' ');
  const said = parts.filter((part) => part !== '*').length;
  return namesBy(parts, words).map((names) => ({ id, names, said }));
}

/** The names that stand where the form has its stars, in every way in which it fits. */
function namesBy([part, ...parts]: string[], words: Word[]): string[][] {
  if (part === undefined) return words.length ? [] : [[]];
  if (part !== '*') return words[0] && isSame(words[0], part) ? namesBy(parts, words.slice(1)) : [];
  return words.flatMap((_word, index) => {
    const name = words
      .slice(0, index + 1)
      .map(({ text }) => text)
      .join(' ');
    return namesBy(parts, words.slice(index + 1)).map((names) => [name.replace(/[,:]$/, ''), ...names]);
  });
}

const isSame = ({ text, isName }: Word, part: string): boolean =>
  !isName && foldText(text).replace(/[,:]$/, '') === foldText(part);
