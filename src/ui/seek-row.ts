import { rowsOf } from './step-rows';
import type { TypeAhead } from './type-ahead';

/** The first letters of a row's words lead to it; of those that begin alike, to the next one. */
export function seekRow(event: KeyboardEvent & { currentTarget: HTMLElement }, typed: TypeAhead): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return;
  const rows = rowsOf(event.currentTarget);
  const beginning = typed.add(key, event.timeStamp);
  const at = rows.indexOf(document.activeElement as HTMLButtonElement);
  const first = beginning.length > 1 ? at : at + 1;
  const turned = [...rows.slice(first), ...rows.slice(0, first)];
  turned.find((row) => row.textContent.trim().toLowerCase().startsWith(beginning))?.focus();
}
