import type { AtlasDocument, AtlasNode, Family, StatementKind } from '../graph/atlas-document';
import type { NamedKind } from '../graph/entity-kind';
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

const ENTITIES: Record<NamedKind, NodeLook> = {
  organisation: filled('cut-rectangle', 'organisation'),
  region: filled('hexagon', 'region'),
  country: filled('ellipse', 'country'),
  theme: { ...filled('tag', 'theme'), fill: 'themeFill', text: 'theme' },
  group: { ...card('ellipse', 'quietInk', 'dashed'), card: false },
  topic: { ...card('round-rectangle', 'theme'), card: false, text: 'ink' },
};

/**
 * Things of a file, by the place of their kind: pairs of shape and colour, and with more kinds other pairs of them. The
 * first five have no colour of countries, organisations or regions, the first eight none of their pairs.
 */
const SHAPES: NodeShape[] = [
  'ellipse',
  'round-rectangle',
  'hexagon',
  'cut-rectangle',
  'barrel',
  'tag',
  'rectangle',
  'bottom-round-rectangle',
];
const COLOURS: Token[] = [
  'point',
  'priority',
  'theme',
  'principle',
  'comment',
  'country',
  'organisation',
  'region',
];

/** How a node looks; statements of an unknown kind take the look of their family. */
export function nodeLook({ type, kind }: Pick<AtlasNode, 'type' | 'kind'>, document: Kinds): NodeLook {
  if (type === 'statement') return cardLook(kind, document.kinds);
  return type === 'thing' ? thingLook(kind, document.thingKinds) : ENTITIES[type];
}

type Kinds = Pick<AtlasDocument, 'kinds' | 'thingKinds'>;

function thingLook(kind: string, kinds: Kinds['thingKinds'] = []): NodeLook {
  const place = Math.max(
    0,
    kinds.findIndex(({ id }) => id === kind),
  );
  const turn = Math.floor(place / COLOURS.length);
  return filled(SHAPES[(place + turn + 1) % SHAPES.length]!, COLOURS[place % COLOURS.length]!);
}

export function cardLook(kind: string, kinds: StatementKind[]): NodeLook {
  const family = kinds.find(({ id }) => id === kind)?.family ?? 'assessment';
  return (Object.hasOwn(CARDS, kind) ? CARDS[kind] : CARDS[FAMILIES[family]]) ?? card('rectangle', 'comment');
}
