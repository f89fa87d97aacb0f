import { say } from '../language/say';
import type { Explorer } from './explorer.svelte';
import { KEY_COMMANDS, stepUp } from './key-commands';
import type { OpenDocument } from './open-document.svelte';

/** Runs the command of a key pressed on the graph. */
export function runKey(event: KeyboardEvent, explorer: Explorer, open: OpenDocument): void {
  // some keyboards write brackets with AltGr, which Windows reports as Ctrl and Alt
  if ((event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph')) return;
  const key = keyOf(event);
  const named = event.shiftKey && (key.length > 1 || /[a-z ]/.test(key)) ? `Shift+${key}` : key;
  const command = [...(open.exploring?.keys ?? []), ...KEY_COMMANDS].find(({ keys }) => keys.includes(named));
  const { screen } = explorer;
  if ((screen.view !== 'picture' || screen.isCovered) && OF_PICTURE.test(named)) return;
  if (!command || (key.length === 1 && key !== ' ' && !screen.singleKeys)) return;
  event.preventDefault();
  command.run(explorer, open, key);
}

/** What moves the picture, or moves on it. */
const OF_PICTURE = /^(Shift\+)?(Arrow.*| )$|^([-+=f[\]{}i]|Home|End|Page.*|Backspace)$/;

/**
 * Keys that work wherever the keyboard is: search, undo and redo, one level up; and those of the graph while nothing has
 * the keyboard. Not while something is being typed.
 */
export function runGlobalKey(event: KeyboardEvent, explorer: Explorer): void {
  const open = explorer.open;
  if (
    event.defaultPrevented ||
    explorer.screen.menu ||
    !open ||
    isTyping(event.target) ||
    explorer.screen.dialog
  )
    return;
  const key = keyOf(event);
  if ((event.ctrlKey || event.metaKey) && key === 'z') {
    event.preventDefault();
    goBackOrForth(open, event.shiftKey);
  } else if (event.ctrlKey && key === 'y') {
    event.preventDefault();
    goBackOrForth(open, true);
  } else if (key === 'Escape') {
    if (explorer.screen.isCovered) explorer.screen.sheet = 'graph';
    else stepUp(open);
    open.canvas?.focus();
  } else if (key === '/' && explorer.screen.singleKeys && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    explorer.screen.callSearch();
  } else if (event.target === document.body) {
    runKey(event, explorer, open);
  }
}

function goBackOrForth({ history, notices }: OpenDocument, isForth: boolean): void {
  const step = isForth ? history.redoName : history.undoName;
  if (step) notices.announce(isForth ? say('Redone: {step}.', { step }) : say('Undone: {step}.', { step }));
  if (isForth) history.redo();
  else history.undo();
}

/** Signs of a key on the keyboards of the Latin script, without and with Shift. */
const SIGNS: Record<string, string> = { BracketLeft: '[{', BracketRight: ']}', Period: '.>' };

/** The Latin letter or sign of a key even where the keyboard writes another script. */
function keyOf({ key, code, shiftKey }: KeyboardEvent): string {
  const latin = SIGNS[code]?.[shiftKey ? 1 : 0] ?? /^Key([A-Z])$/.exec(code)?.[1];
  if (latin && /^[^\x20-\x7e]$/.test(key)) return latin.toLowerCase();
  return key.length === 1 ? key.toLowerCase() : key;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  );
}
