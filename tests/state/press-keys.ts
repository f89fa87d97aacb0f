import type { Explorer } from '../../src/state/explorer.svelte';
import { runKey } from '../../src/state/run-key';

/** Presses a key on the graph; says whether the program took it. */
export function pressOn(explorer: Explorer, key: string, held: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, ...held });
  runKey(event, explorer, explorer.open!);
  return event.defaultPrevented;
}
