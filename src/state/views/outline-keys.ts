import type { OutlineRow } from '../../graph/outline-tree/outline-tree';
import type { OutlineReading } from './outline-reading.svelte';

/** As many rows as Page Up and Page Down go. */
const FAR = 10;

/** Moves in an outline as the ARIA pattern of a tree asks; false for keys that are none of its own. */
export function pressOutlineKey(reading: OutlineReading, key: string, isFromRight: boolean): boolean {
  const row = reading.current;
  const act = row && (isFromRight ? (TURNED[key] ?? ACTS[key]) : ACTS[key]);
  if (!act) return false;
  act(reading, row);
  return true;
}

type Act = (reading: OutlineReading, row: OutlineRow) => void;

const inwards: Act = (reading, row) => {
  if (row.part.kind === 'link' && row.part.isBack) goBack(reading, row);
  else if (row.isOpen) reading.moveTo(reading.at + 1);
  else if (row.isOpenable) reading.toggle(row);
};

const outwards: Act = (reading, row) => {
  if (row.isOpen) reading.toggle(row);
  else if (row.path.length > 1) reading.moveToPath(row.path.slice(0, -1));
};

const ACTS: Partial<Record<string, Act>> = {
  ArrowDown: (reading) => reading.moveTo(reading.at + 1),
  ArrowUp: (reading) => reading.moveTo(reading.at - 1),
  PageDown: (reading) => reading.moveTo(reading.at + FAR),
  PageUp: (reading) => reading.moveTo(reading.at - FAR),
  Home: (reading) => reading.moveTo(0),
  End: (reading) => reading.moveTo(reading.tree.size - 1),
  ArrowRight: inwards,
  ArrowLeft: outwards,
  '*': (reading, row) => reading.openSiblings(row),
};

const TURNED: Partial<Record<string, Act>> = { ArrowRight: outwards, ArrowLeft: inwards };

/** To the row above that tells of the node that a link leads back to. */
function goBack(reading: OutlineReading, { part, path }: OutlineRow): void {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const way = path.slice(0, length);
    const above = reading.tree.row(reading.tree.indexOf(way) ?? -1)?.part;
    const isIt = above && above.kind !== 'group' && above.kind !== 'relation' && part.kind === 'link';
    if (isIt && above.node === part.node) return reading.moveToPath(way);
  }
}

/** To the next row whose name begins with what is typed, from the one that has the keyboard round to it again. */
export function findRow(reading: OutlineReading, typed: string, textOf: (row: OutlineRow) => string): void {
  const { tree, at } = reading;
  const first = typed.length > 1 ? 0 : 1;
  for (let step = first; step < tree.size + first; step += 1) {
    const index = (at + step) % tree.size;
    const row = tree.row(index);
    if (row && textOf(row).toLowerCase().startsWith(typed)) return reading.moveTo(index);
  }
}
