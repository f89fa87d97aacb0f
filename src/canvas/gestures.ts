import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Positions } from '../graph/atlas-document';
import { nearNode } from './near-node';

/** What the reader does with the picture; ids as written in the document. */
export interface GraphEvents {
  select(ids: string[], how: { add: boolean }): void;
  /** Nodes in an area drawn with the pointer. */
  box(ids: string[]): void;
  clear(): void;
  focus(id: string): void;
  hover(id: string | null): void;
  move(places: Positions): void;
  /** Screen place of the menu, in pixels of the window. */
  menu(id: string | null, at: { x: number; y: number }): void;
}

const idOf = (element: { data(name: string): unknown }) => (element.data('drawn') as { id: string }).id;
const isAdding = (event?: Event) =>
  event !== undefined &&
  ['shiftKey', 'ctrlKey', 'metaKey'].some((name) => (event as unknown as Record<string, unknown>)[name]);

/** Turns Cytoscape's events into acts of the reader. Returns the way to end it. */
export function connectGestures(
  cy: Core,
  events: GraphEvents,
  { selected }: { selected: () => ReadonlySet<string> },
): () => void {
  let taps: unknown[] = [];
  let isHeld = false; // the end of a long press is no tap
  cy.on('tapstart', () => void (isHeld = false));
  cy.on('taphold', () => void (isHeld = true));
  cy.on('tap', (event: EventObject) => {
    if (isHeld) return;
    const [target, { originalEvent }] = [meantBy(cy, event), event];
    taps = [taps[1], target];
    const add = isAdding(originalEvent);
    if (target === cy) void (add || events.clear());
    else events.select([idOf(target)], { add });
  });
  cy.on('dbltap', (event: EventObject) => {
    const target = meantBy(cy, event);
    const isSameTwice = taps[0] === taps[1]; // Cytoscape also calls two quick clicks on two nodes a double one
    if (isSameTwice && isNode(target) && !isAdding(event.originalEvent)) events.focus(idOf(target));
  });
  cy.on('mouseover', 'node, edge', ({ target }: EventObject) => events.hover(idOf(target)));
  cy.on('mouseout', 'node, edge', () => events.hover(null));
  cy.on('cxttap taphold', (event: EventObject) => {
    const target = meantBy(cy, event);
    events.menu(target === cy ? null : idOf(target), pointOf(event.originalEvent));
  });
  connectBox(cy, events);
  connectDrag(cy, events, selected);
  return () =>
    void cy.off('tapstart tap dbltap mouseover mouseout cxttap taphold boxstart box grabon drag dragfreeon');
}

const isNode = (target: { isNode?(): boolean }): boolean => target.isNode?.() ?? false;

/** What a gesture is about: beside a node too small to be hit, that node. */
function meantBy(cy: Core, { target, renderedPosition }: EventObject) {
  if (isNode(target) || !renderedPosition) return target;
  return nearNode(cy, renderedPosition) ?? target;
}

function connectBox(cy: Core, events: GraphEvents): void {
  let boxed: string[] = [];
  cy.on('boxstart', () => void (boxed = []));
  cy.on('box', 'node', ({ target }: EventObject) => {
    boxed.push(idOf(target));
    queueMicrotask(() => {
      if (boxed.length) events.box(boxed);
      boxed = [];
    });
  });
}

/** Dragging a selected node takes the other selected ones along. */
function connectDrag(cy: Core, events: GraphEvents, selected: () => ReadonlySet<string>): void {
  let start = { x: 0, y: 0 };
  let others: { node: NodeSingular; x: number; y: number }[] = [];
  cy.on('grabon', 'node', ({ target }: EventObject) => {
    start = { ...target.position() };
    const group = selected();
    const along = group.has(idOf(target))
      ? cy.nodes().filter((node) => group.has(idOf(node)) && node !== target)
      : [];
    others = along.map((node: NodeSingular) => ({ node, ...node.position() }));
  });
  cy.on('drag', 'node', ({ target }: EventObject) => {
    const { x, y } = target.position();
    for (const other of others) other.node.position({ x: other.x + x - start.x, y: other.y + y - start.y });
  });
  cy.on('dragfreeon', 'node', ({ target }: EventObject) => {
    const nodes: NodeSingular[] = [target, ...others.map(({ node }) => node)];
    events.move(Object.fromEntries(nodes.map((node) => [idOf(node), placeOf(node)])));
    others = [];
  });
}

const placeOf = (node: NodeSingular): [number, number] => [
  Math.round(node.position().x),
  Math.round(node.position().y),
];

function pointOf(event?: Event): { x: number; y: number } {
  const touch = event && 'touches' in event ? (event as TouchEvent).touches[0] : undefined;
  const { clientX = 0, clientY = 0 } = touch ?? (event as MouseEvent | undefined) ?? {};
  return { x: clientX, y: clientY };
}
