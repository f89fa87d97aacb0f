import { describe, expect, it } from 'vitest';
import { legendEntries, type LegendContent } from '../../../src/figure/frame/legend-entries';
import { PALETTES } from '../../../src/look/palette';
import { PRINT_PALETTE } from '../../../src/look/print-palette';
import { ENTITY_KINDS } from '../../../src/graph/entity-kind';
import { edge, entity, membership, smallDocument, statement } from '../../graph/small-document';

const document = smallDocument([], []);
const EMPTY: LegendContent = {
  nodes: [],
  edges: [],
  document,
  hasBridges: false,
  hasGhosts: false,
  hasFolded: false,
  scale: null,
  language: 'en',
};
const texts = (content: Partial<LegendContent>) =>
  legendEntries({ ...EMPTY, ...content }, PALETTES.light).map(({ text }) => text);

describe('the legend of a figure', () => {
  it('is empty where nothing is seen', () => {
    expect(texts({})).toEqual([]);
  });

  it('names the kinds that are seen, and no other', () => {
    expect(texts({ nodes: [statement('s1', { kind: 'comment' }), entity('region:a')] })).toEqual([
      'Test',
      'Region',
    ]);
  });

  it('names the lines that are seen with their relations, the name alone where it says it all', () => {
    const edges = [edge('a>supports>b'), edge('a>advocates>c'), edge('a>concerns>d'), edge('a>touches>e')];
    expect(texts({ edges })).toEqual(['Favours: supports, advocates', 'Concerns', 'Touches the theme']);
    expect(texts({ edges: [membership('a>memberOf>b')] })).toEqual(['Background fact: is a member of']);
    expect(texts({ edges: [edge('a>rejects>b')] })).toEqual(['Rejects']);
  });

  it('tells of bridges, sizes, folded and faint nodes only where there are any', () => {
    const steps = new Map([['a', 6]]);
    const scale = { measure: 'links' as const, least: 1, most: 9, steps };
    const marks = { hasBridges: true, hasFolded: true, hasGhosts: true, scale };
    expect(texts(marks)).toEqual([
      'Via hidden nodes',
      'Size: links, 1 to 9',
      'Nodes folded in a statement',
      'Faint: taken away by filters or by hand',
    ]);
    expect(texts({ scale: { ...scale, steps: new Map() } })).toEqual([]);
  });

  it('begins each name with a capital, in Russian too, and shows a sample of each', () => {
    const nodes = ENTITY_KINDS.map((kind) => entity(`${kind}:x`));
    const content = { ...EMPTY, nodes, edges: [edge('a>opposes>b')], hasFolded: true, language: 'ru' };
    for (const { text, sample } of legendEntries(content, PALETTES.dark)) {
      expect(text).toMatch(/^\p{Lu}/u);
      expect(sample.length).toBeGreaterThan(0);
    }
  });

  it('shows what is folded as it is written', () => {
    const [folded] = legendEntries({ ...EMPTY, hasFolded: true }, PALETTES.light);
    expect(folded!.sample).toMatchObject([{ kind: 'text', text: '+3' }]);
  });

  it('tells all lines apart in print, by dash, end or width', () => {
    const edges = ['supports', 'opposes', 'concerns', 'touches', 'restates', 'memberOf'].map((relation) =>
      edge(`a>${relation}>b`),
    );
    const items = legendEntries({ ...EMPTY, edges, hasBridges: true }, PRINT_PALETTE);
    const drawn = items.map(({ sample }) =>
      JSON.stringify(
        sample.map((part) => part.kind === 'shape' && { path: part.path, ...part.stroke, colour: '' }),
      ),
    );
    expect(new Set(drawn).size).toBe(7);
  });
});
