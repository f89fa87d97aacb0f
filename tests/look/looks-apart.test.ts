import { describe, expect, it } from 'vitest';
import { EDGE_LOOKS, edgeLook, relationsOf, type EdgeLook, type EdgeLookId } from '../../src/look/edge-look';
import { cardLook, entityLook, nodeLook, type NodeLook } from '../../src/look/node-look';
import { nodeSize } from '../../src/look/node-size';
import { PALETTES, type ThemeId } from '../../src/look/palette';
import { RELATION_WORDS } from '../../src/look/words';
import { entity, statement } from '../graph/small-document';
import { distance, visions } from './colour-vision';

const STATEMENTS = ['principle', 'priority', 'point', 'comment', 'heading'];
const ENTITIES = ['organisation', 'region', 'country', 'group', 'topic', 'theme'] as const;
const LOOKS: [string, NodeLook][] = [
  ...STATEMENTS.map((kind): [string, NodeLook] => [kind, cardLook(kind, [])]),
  ...ENTITIES.map((kind): [string, NodeLook] => [kind, entityLook(kind)]),
];
const THEMES = Object.keys(PALETTES) as ThemeId[];

function pairsOf<T>(list: T[]): [T, T][] {
  return list.flatMap((one, index) => list.slice(index + 1).map((other): [T, T] => [one, other]));
}

/** The least distance of two looks' colours over all themes and kinds of vision. */
function leastDistance(one: NodeLook, other: NodeLook): number {
  const of = (theme: ThemeId) => {
    const palette = PALETTES[theme];
    return visions.map((vision) => distance(palette[one.colour], palette[other.colour], vision));
  };
  return Math.min(...THEMES.flatMap(of));
}

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
    expect(nodeLook(statement('s'), [])).toEqual(cardLook('principle', []));
    expect(nodeLook(entity('theme:x'), [])).toEqual(entityLook('theme'));
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

  it('show favour and rejection by different ends', () => {
    expect(EDGE_LOOKS.favours.end).not.toBe(EDGE_LOOKS.rejects.end);
  });

  it('show by a broken line what the text does not say', () => {
    expect([EDGE_LOOKS.inferred.line, EDGE_LOOKS.theme.line]).toEqual(['dashed', 'dotted']);
    for (const id of ['favours', 'rejects', 'concerns'] as const) expect(EDGE_LOOKS[id].line).toBe('solid');
  });

  it('cover every relation once', () => {
    const ids = Object.keys(EDGE_LOOKS) as EdgeLookId[];
    const relations = ids.flatMap(relationsOf);
    expect(relations.sort()).toEqual(Object.keys(RELATION_WORDS).sort());
    for (const id of ids) for (const relation of relationsOf(id)) expect(edgeLook({ relation }).id).toBe(id);
  });
});
