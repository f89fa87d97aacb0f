import { tick } from 'svelte';
import type { PlainMessage } from '../language/message';
import { say } from '../language/say';
import type { Explorer } from './explorer.svelte';
import type { OpenDocument } from './open-document.svelte';
import { ARROWS, pan } from './pan';
import type { Screen } from './screen.svelte';
import { showWhy } from './show-why';
import { walk } from './walk';

/** One row of the key table: the keys as written there, what they do, and how. */
export interface KeyCommand {
  keys: string[];
  does: PlainMessage;
  run: (explorer: Explorer, open: OpenDocument, key: string) => void;
}

/** The key table of the graph; single letters work only while the graph, or nothing, has the keyboard. */
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
  {
    keys: ['p'],
    does: 'path from the selected node to …, or between two',
    run: (explorer, open) => askPath(explorer, open),
  },
  { keys: ['z'], does: 'reset the filters # act', run: (_explorer, open) => open.filtering.reset() },
  { keys: ['o'], does: 'open or fold topics', run: (_explorer, open) => toggleOpen(open) },
  { keys: ['t'], does: 'text beside the graph', run: ({ screen }, open) => toggleText(screen, open) },
  { keys: ['l'], does: 'legend', run: ({ screen }) => (screen.legend = !screen.legend) },
  { keys: ['e'], does: 'save the picture', run: ({ screen }) => screen.ask('picture') },
  {
    keys: ['v'],
    does: 'the next view: picture, outline, table, commands',
    run: ({ screen }, open) => stepView(screen, open),
  },
  { keys: ['?'], does: 'this table', run: ({ screen }) => screen.ask('help', ['keys']) },
  { keys: ['Escape'], does: 'one level up', run: (_explorer, open) => stepUp(open) },
];

function showDetails({ screen }: Explorer, open: OpenDocument): void {
  if (open.selection.length === 0) walk(open, 'start');
  screen.callDetails();
}

function focus(open: OpenDocument, key: string): void {
  const node = open.selection.findLast((id) => open.visibility.nodes.has(id));
  if (node) open.focusOn(node, Number(key));
  else open.notices.announce(say('Select a node first.'));
}

function keep(open: OpenDocument): void {
  open.keepSelection();
  open.notices.announce(say('{count} kept; the arrows add to them.', { count: open.selection.length }));
}

function hide(open: OpenDocument): void {
  const nodes = open.selection.filter((id) => open.visibility.nodes.has(id));
  if (nodes.length) open.folding.hide(nodes);
}

function hideOthers(open: OpenDocument): void {
  const nodes = open.selection.filter((id) => open.graph.node(id));
  if (nodes.length) open.folding.hideOthers(nodes);
}

function toggleOpen(open: OpenDocument): void {
  const [id] = open.selection.filter((selected) => open.folding.foldedIn(selected).length);
  if (id !== undefined) open.folding.toggle(id, open.nameOf(id));
  else if (open.arrangement.opened.length) open.folding.foldAll();
  else open.folding.openAll();
}

/** With two nodes selected it is clear which; else the dialog asks for what is missing. */
function askPath(explorer: Explorer, open: OpenDocument): void {
  const nodes = open.selection.filter((id) => open.graph.node(id));
  const [from, to] = nodes;
  if (from !== undefined && to !== undefined && nodes.length === 2) void showWhy(explorer, open, [from, to]);
  else explorer.screen.ask('path', nodes.slice(-1));
}

/** Where it lay over the graph, that has the keyboard again. */
function toggleText(screen: Screen, open: OpenDocument): void {
  const wasCovered = screen.isCovered;
  screen.toggleText();
  if (wasCovered && !screen.isCovered) open.canvas?.focus();
}

/** The picture takes the keyboard only once it can be reached again. */
function stepView(screen: Screen, open: OpenDocument): void {
  screen.stepView();
  void tick().then(() => open.canvas?.focus());
}

export function stepUp(open: OpenDocument): void {
  if (open.selection.length) open.select([]);
  else if (open.connection.ends) open.connection.close();
  else open.leaveFocus();
}
