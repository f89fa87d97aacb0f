import type { AtlasNode, Family, StatementKind } from '../graph/atlas-document';
import type { EntityKind } from '../graph/entity-kind';
import type { Token } from './palette';

/** Outline of a node; names are those of Cytoscape.js, which the figure follows. */
export type NodeShape =
  | 'round-rectangle'
  | 'bottom-round-rectangle'
  | 'rectangle'
  | 'barrel'
  | 'cut-rectangle'
  | 'hexagon'
  | 'ellipse'
  | 'tag';

export interface NodeLook {
  shape: NodeShape;
  /** Colour that stands for the kind: border and locator of a card, filling of an entity. */
  colour: Token;
  fill: Token;
  text: Token;
  border: 'solid' | 'dashed' | 'double';
  /** Whether it is a card with a locator above its label. */
  card: boolean;
}

const card = (shape: NodeShape, colour: Token, border: NodeLook['border'] = 'solid'): NodeLook => ({
  shape,
  colour,
  fill: 'surface',
  text: 'ink',
  border,
  card: true,
});
const filled = (shape: NodeShape, colour: Token): NodeLook => ({
  shape,
  colour,
  fill: colour,
  text: 'onFill',
  border: 'solid',
  card: false,
});

const CARDS: Record<string, NodeLook> = {
  principle: card('round-rectangle', 'principle'),
  priority: card('bottom-round-rectangle', 'priority'),
  point: card('rectangle', 'point'),
  comment: card('barrel', 'comment'),
  heading: card('rectangle', 'heading', 'double'),
};

/** What a kind that we do not know looks like, by what its family does. */
const FAMILIES: Record<Family, string> = {
  norm: 'principle',
  goal: 'priority',
  action: 'point',
  assessment: 'comment',
};

const ENTITIES: Record<EntityKind, NodeLook> = {
  organisation: filled('cut-rectangle', 'organisation'),
  region: filled('hexagon', 'region'),
  country: filled('ellipse', 'country'),
  theme: { ...filled('tag', 'theme'), fill: 'themeFill', text: 'theme' },
  group: { ...card('ellipse', 'quietInk', 'dashed'), card: false },
  topic: { ...card('round-rectangle', 'theme'), card: false, text: 'ink' },
};

/** How a node looks; statements of an unknown kind take the look of their family. */
export function nodeLook(node: AtlasNode, kinds: StatementKind[]): NodeLook {
  return node.type === 'statement' ? cardLook(node.kind, kinds) : ENTITIES[node.type];
}

export function cardLook(kind: string, kinds: StatementKind[]): NodeLook {
  const family = kinds.find(({ id }) => id === kind)?.family ?? 'assessment';
  return (Object.hasOwn(CARDS, kind) ? CARDS[kind] : CARDS[FAMILIES[family]]) ?? card('rectangle', 'comment');
}

export const entityLook = (kind: EntityKind): NodeLook => ENTITIES[kind];
