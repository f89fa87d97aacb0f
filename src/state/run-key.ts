import type { Explorer } from './explorer.svelte';
import { KEY_COMMANDS, stepUp } from './key-commands';
import type { OpenDocument } from './open-document.svelte';

/** Runs the command of a key pressed on the graph. */
export function runKey(event: KeyboardEvent, explorer: Explorer, open: OpenDocument): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const key = keyOf(event);
  const named = event.shiftKey && (key.length > 1 || /[a-z ]/.test(key)) ? `Shift+${key}` : key;
  const command = KEY_COMMANDS.find(({ keys }) => keys.includes(named));
  if (!command || (key.length === 1 && key !== ' ' && !explorer.screen.singleKeys)) return;
  event.preventDefault();
  command.run(explorer, open, key);
}

/** Keys that work wherever the keyboard is: search, undo and redo, one level up. Not while something is being typed. */
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
    if (event.shiftKey) open.history.redo();
    else open.history.undo();
  } else if (key === 'Escape') {
    stepUp(open);
    open.canvas?.focus();
  } else if (key === '/' && explorer.screen.singleKeys && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    explorer.screen.callSearch();
  }
}

/** The Latin letter of a key even where the keyboard writes another script. */
function keyOf({ key, code }: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter && /^[^\x20-\x7e]$/.test(key)) return letter.toLowerCase();
  return key.length === 1 ? key.toLowerCase() : key;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  );
}
