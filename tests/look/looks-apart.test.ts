import { describe, expect, it } from 'vitest';
import type { Relation } from '../../src/graph/atlas-document';
import { EDGE_LOOKS, edgeLook, type EdgeLook } from '../../src/look/edge-look';
import { cardLook, nodeLook, type NodeLook } from '../../src/look/node-look';
import { nodeSize } from '../../src/look/node-size';
import { PALETTES } from '../../src/look/palette';
import { PRINT_PALETTE } from '../../src/look/print-palette';
import { STRONG_PALETTES } from '../../src/look/special-palettes';
import { RELATION_WORDS } from '../../src/look/words';
import { entity, statement } from '../graph/small-document';
import { distance, over, visions } from './colour-vision';

const STATEMENTS = ['principle', 'priority', 'point', 'comment', 'heading'];
const ENTITIES = ['organisation', 'region', 'country', 'group', 'topic', 'theme'] as const;
const LOOKS: [string, NodeLook][] = [
  ...STATEMENTS.map((kind): [string, NodeLook] => [kind, cardLook(kind, [])]),
  ...ENTITIES.map((kind): [string, NodeLook] => [kind, nodeLook({ type: kind, kind }, { kinds: [] })]),
];

const ALL_PALETTES = [...Object.values(PALETTES), ...Object.values(STRONG_PALETTES)];

function pairsOf<T>(list: T[]): [T, T][] {
  return list.flatMap((one, index) => list.slice(index + 1).map((other): [T, T] => [one, other]));
}

/** The least distance CIEDE2000 of two looks' colours over all palettes and kinds of vision. */
const leastDistance = (one: NodeLook, other: NodeLook): number =>
  Math.min(
    ...ALL_PALETTES.flatMap((palette) =>
      visions.map((vision) => distance(palette[one.colour], palette[other.colour], vision)),
    ),
  );

const outline = ({ shape, border }: NodeLook) => `${shape} ${border}`;

describe('kinds of nodes', () => {
  const pairs = pairsOf(LOOKS).map(([[a, one], [b, other]]) => ({ a, b, one, other }));

  it.each(pairs)('$a and $b differ in outline, or in colour for every kind of vision', ({ one, other }) => {
    const apart = outline(one) !== outline(other) || leastDistance(one, other) >= 12;
    expect(apart).toBe(true);
  });

  it.each(pairs.filter(({ one, other }) => one.colour === other.colour))(
    '$a and $b, which share a colour, differ in outline',
    ({ one, other }) => {
      expect(outline(one)).not.toBe(outline(other));
    },
  );

  it.each(pairs)('$a and $b differ in print, in outline or grey', ({ one, other }) => {
    const printed = (look: NodeLook) => [outline(look), PRINT_PALETTE[look.fill], PRINT_PALETTE[look.colour]];
    expect(printed(one)).not.toEqual(printed(other));
  });

  it('of things differ in outline or colour for as many kinds as a picture can tell, and in outline near each other', () => {
    const thingKinds = Array.from({ length: 64 }, (_, place) => ({ id: `k${place}`, label: { en: 'k' } }));
    const look = (place: number) => nodeLook({ type: 'thing', kind: `k${place}` }, { kinds: [], thingKinds });
    const all = thingKinds.map((_, place) => `${look(place).shape} ${look(place).colour}`);
    expect(new Set(all).size).toBe(64);
    expect(new Set(all.slice(0, 8).map((one) => one.split(' ')[0])).size).toBe(8);
    const places = LOOKS.filter(([kind]) => ['country', 'organisation', 'region'].includes(kind)).map(
      ([, { colour }]) => colour,
    );
    expect(thingKinds.slice(0, 5).filter((_, place) => places.includes(look(place).colour))).toEqual([]);
    const entities = LOOKS.map(([, own]) => `${own.shape} ${own.colour}`);
    expect(all.slice(0, 8).filter((one) => entities.includes(one))).toEqual([]);
  });

  it('are black, white and grey in print', () => {
    for (const colour of Object.values(PRINT_PALETTE)) expect(colour).toMatch(/^#(..)\1\1$/);
  });

  it('are cards for statements and shapes for entities', () => {
    for (const [kind, { card }] of LOOKS) expect([kind, card]).toEqual([kind, STATEMENTS.includes(kind)]);
  });

  it('take the look of their family when they are unknown', () => {
    const text = { en: 'Article' };
    const kinds = [{ id: 'article', family: 'action' as const, label: text, plural: text, filtered: true }];
    expect(cardLook('article', kinds)).toEqual(cardLook('point', []));
    expect(cardLook('constructor', [])).toEqual(cardLook('comment', []));
  });

  it('have sizes that hold a label, whatever the label is', () => {
    const short = nodeSize(entity('region:x', { label: { en: 'X' } }));
    expect(short).toEqual(nodeSize(entity('region:y', { label: { en: 'A much longer name' } })));
    expect(nodeSize(statement('s')).width).toBeGreaterThan(short.width);
  });

  it('are looked up by the node', () => {
    expect(nodeLook(statement('s'), { kinds: [] })).toEqual(cardLook('principle', []));
    expect(nodeLook(entity('theme:x'), { kinds: [] }).shape).toBe('tag');
  });
});

describe('kinds of edges', () => {
  const looks = Object.values(EDGE_LOOKS);
  const drawn = ({ line, end, width }: EdgeLook) => `${line} ${end} ${width}`;

  it.each(pairsOf(looks).map(([one, other]) => ({ a: one.id, b: other.id, one, other })))(
    '$a and $b differ in more than colour',
    ({ one, other }) => {
      expect(drawn(one)).not.toBe(drawn(other));
    },
  );

  /** A link without direction: relations of a file that have none are drawn as the one that says no more than that. */
  const isAlike = (one: EdgeLook, other: EdgeLook) => one.id === 'concerns' && other.id === 'joined';

  it.each(
    pairsOf(looks)
      .filter(([one, other]) => !isAlike(one, other))
      .map(([one, other]) => ({ a: one.id, b: other.id, one, other })),
  )('$a and $b differ in dash or end, or in colour for every kind of vision', ({ one, other }) => {
    const form = ({ line, end }: EdgeLook) => `${line} ${end}`;
    const least = ALL_PALETTES.flatMap((palette) => {
      const onGround = ({ colour, opacity }: EdgeLook) => over(palette.ground, palette[colour], opacity);
      return visions.map((vision) => distance(onGround(one), onGround(other), vision));
    });
    expect(form(one) !== form(other) || Math.min(...least) >= 12).toBe(true);
  });

  it('show favour and rejection by different ends', () => {
    expect(EDGE_LOOKS.favours.end).not.toBe(EDGE_LOOKS.rejects.end);
  });

  it('show by a broken line what the text does not say', () => {
    expect([EDGE_LOOKS.inferred.line, EDGE_LOOKS.theme.line]).toEqual(['dashed', 'dotted']);
    for (const id of ['favours', 'rejects', 'concerns'] as const) expect(EDGE_LOOKS[id].line).toBe('solid');
  });

  it('cover every relation once', () => {
    const relations = Object.keys(RELATION_WORDS) as Relation[];
    const used = new Set(relations.map((relation) => edgeLook({ relation }).id));
    expect([...used, 'joined', 'bridge'].sort()).toEqual(Object.keys(EDGE_LOOKS).sort());
    expect(edgeLook({ relation: 'linked', undirected: true }).end).toBe('none');
  });
});
