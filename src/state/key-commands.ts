import type { Explorer } from './explorer.svelte';
import type { OpenDocument } from './open-document.svelte';
import { walk, type Direction } from './walk';

/** One row of the key table: the keys as written there, what they do, and how. */
export interface KeyCommand {
  keys: string[];
  does: string;
  run: (explorer: Explorer, open: OpenDocument, key: string) => void;
}

const PAN = 60;
const ARROWS: Record<string, [Direction, number, number]> = {
  ArrowUp: ['up', 0, PAN],
  ArrowDown: ['down', 0, -PAN],
  ArrowLeft: ['left', PAN, 0],
  ArrowRight: ['right', -PAN, 0],
};

function pan(open: OpenDocument, key: string): void {
  const [, x, y] = ARROWS[key]!;
  open.canvas?.panBy(x, y);
}

/** The key table of the graph; single letters work only while the graph has the keyboard. */
export const KEY_COMMANDS: KeyCommand[] = [
  {
    keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
    does: 'follow a link from the selected node (with nothing selected: pan)',
    run: (_explorer, open, key) => (open.selection.length ? walk(open, ARROWS[key]![0]) : pan(open, key)),
  },
  {
    keys: ['Shift+ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowLeft', 'Shift+ArrowRight'],
    does: 'pan',
    run: (_explorer, open, key) => pan(open, key),
  },
  {
    keys: ['Enter'],
    does: 'details of the selected node',
    run: (explorer, open) => showDetails(explorer, open),
  },
  { keys: [' '], does: 'select the best connected node', run: (_explorer, open) => walk(open, 'start') },
  {
    keys: ['Shift+ '],
    does: 'keep what is selected, and add to it with the arrows',
    run: (_explorer, open) => keep(open),
  },
  {
    keys: ['1', '2', '3'],
    does: 'neighbourhood, 1 to 3 steps',
    run: (_explorer, open, key) => focus(open, key),
  },
  { keys: ['0'], does: 'leave the neighbourhood', run: (_explorer, open) => open.leaveFocus() },
  { keys: ['f'], does: 'fit the picture', run: (_explorer, open) => open.canvas?.fit() },
  { keys: ['+', '='], does: 'zoom in', run: (_explorer, open) => open.canvas?.zoomBy(1.25) },
  { keys: ['-'], does: 'zoom out', run: (_explorer, open) => open.canvas?.zoomBy(0.8) },
  { keys: ['h'], does: 'hide the selected nodes', run: (_explorer, open) => hide(open) },
  { keys: ['Shift+h'], does: 'hide all others', run: (_explorer, open) => hideOthers(open) },
  { keys: ['z'], does: 'reset the filters', run: (_explorer, open) => open.filtering.reset() },
  { keys: ['o'], does: 'open or fold topics', run: (_explorer, open) => toggleOpen(open) },
  { keys: ['l'], does: 'legend', run: ({ screen }) => (screen.legend = !screen.legend) },
  { keys: ['e'], does: 'save the picture', run: ({ screen }) => (screen.dialog = 'picture') },
  { keys: ['?'], does: 'this table', run: ({ screen }) => (screen.dialog = 'help') },
  { keys: ['Escape'], does: 'one level up', run: (_explorer, open) => stepUp(open) },
];

function showDetails({ screen }: Explorer, open: OpenDocument): void {
  if (open.selection.length === 0) walk(open, 'start');
  screen.callDetails();
}

function focus(open: OpenDocument, key: string): void {
  const node = open.selection.findLast((id) => open.visibility.nodes.has(id));
  if (node) open.focusOn(node, Number(key));
  else open.notices.announce('Select a node first.');
}

function keep(open: OpenDocument): void {
  open.keepSelection();
  open.notices.announce(`${open.selection.length} kept; the arrows add to them.`);
}

function hide(open: OpenDocument): void {
  const nodes = open.selection.filter((id) => open.graph.node(id));
  if (nodes.length) open.folding.hide(nodes);
}

function hideOthers(open: OpenDocument): void {
  const nodes = open.selection.filter((id) => open.graph.node(id));
  if (nodes.length) open.folding.hideOthers(nodes);
}

function toggleOpen(open: OpenDocument): void {
  const [id] = open.selection.filter((selected) => open.folding.foldedIn(selected).length);
  if (id) open.folding.toggle(id, open.graph.node(id)!.label.en);
  else if (open.arrangement.opened.length) open.folding.foldAll();
  else open.folding.openAll();
}

export function stepUp(open: OpenDocument): void {
  if (open.selection.length) open.select([]);
  else open.leaveFocus();
}
