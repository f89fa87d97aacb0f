import { describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { guessMapping } from '../../../src/graph/mapping/guess-mapping';
import { toAtlasDocument } from '../../../src/graph/mapping/to-atlas-document';
import type { Attribute, PropertyGraph } from '../../../src/graph/property-graph';
import { placeStatements, type Tier } from '../../../src/graph/regions/region-filter';
import { toPropertyGraph } from '../../../src/graph/to-property-graph';
import { computeVisibility } from '../../../src/graph/visibility/visibility';
import { makeGeography } from '../../../src/cli/geography';
import fc from '../../properties';
import { arbitraryGraph } from './arbitrary-graph';

const geography = makeGeography();

function mapped(graph: PropertyGraph, mapping = guessMapping(graph, geography)) {
  return toAtlasDocument(graph, { mapping, geography, id: 'own', title: 'A file', hash: '0'.repeat(12) });
}

const node = (id: string, ...attributes: Attribute[]) => ({ id, attributes });
const edge = (source: string, target: string, ...attributes: Attribute[]) => ({ source, target, attributes });
const graphOf = (nodes: PropertyGraph['nodes'], edges: PropertyGraph['edges'] = []): PropertyGraph => ({
  directed: true,
  attributes: [],
  nodes,
  edges,
});

const fleet = graphOf(
  [
    node('p', ['name', 'Ada'], ['type', 'person'], ['country', 'Kenya']),
    node('q', ['name', 'Bo'], ['type', 'person'], ['country', 'FR;DE']),
    node('s', ['name', 'Dawn'], ['type', 'ship'], ['country', 'Atlantis']),
    node('c', ['name', 'Kenya'], ['type', 'country']),
  ],
  [
    edge('p', 's', ['relation', 'sails'], ['quote', 'Ada sails the Dawn']),
    edge('q', 's', ['relation', 'owns']),
  ],
);

describe('a graph of a file as a document', () => {
  it('keeps every node and edge, with the label, kind and relation that the file has', () => {
    const { document } = mapped(fleet);
    expect(document.nodes.slice(0, 3).map(({ label, type, kind }) => [label.en, type, kind])).toEqual([
      ['Ada', 'thing', 'person'],
      ['Bo', 'thing', 'person'],
      ['Dawn', 'thing', 'ship'],
    ]);
    expect(document.thingKinds?.map(({ id }) => id)).toEqual(['person', 'ship']);
    expect(document.edges.slice(0, 2).map(({ relation, called }) => [relation, called])).toEqual([
      ['linked', 'sails'],
      ['linked', 'owns'],
    ]);
    expect(document.edges[0]!.evidence).toEqual([{ quote: 'Ada sails the Dawn', basis: 'stated' }]);
  });

  it('reads countries and areas of an attribute as places, and uses the node that stands for one', () => {
    const { document, findings } = mapped(fleet);
    const links = document.edges.slice(2).map(({ source, target }) => `${source}-${target}`);
    expect(links).toEqual(['p-c', 'q-country:FR', 'q-country:DE']);
    expect(findings).toEqual([
      { node: 's', message: 'no country or UN area has the code or name “Atlantis”' },
    ]);
  });

  it('answers the region filter', () => {
    const graph = new DocumentGraph(mapped(fleet).document);
    const found = (place: string) => {
      const tiers: Tier[] = ['1', '2'];
      const query = { regions: [place], tiers, date: '', lists: {} };
      return [...placeStatements(graph, geography, query).placed.keys()];
    };
    expect(found('m49:002')).toEqual(['p']);
    expect(found('m49:150')).toEqual(['q']);
    expect(found('country:JP')).toEqual([]);
  });

  it('shows everything until something is filtered', () => {
    const { document } = mapped(fleet);
    const { nodes, edges } = computeVisibility(new DocumentGraph(document), {
      facets: [],
      region: null,
      regionNodes: [],
      layers: { themes: true, memberships: false, geography: false },
      date: '',
      opened: new Set(),
      hidden: new Set(),
      focus: null,
    });
    expect([nodes.size, edges.size]).toEqual([document.nodes.length, document.edges.length]);
  });

  it('makes statements of what speaks in relations of the atlas, and keeps their stance', () => {
    const { document } = mapped(
      graphOf(
        [
          node('1', ['label', 'First'], ['kind', 'aim']),
          node('o', ['label', 'Union'], ['kind', 'organisation']),
        ],
        [edge('1', 'o', ['relation', 'strengthens']), edge('o', '1', ['relation', 'strengthens'])],
      ),
    );
    expect(document.nodes.map(({ type }) => type)).toEqual(['statement', 'organisation']);
    expect(document.edges.map(({ relation }) => relation)).toEqual(['strengthens', 'linked']);
  });

  it('takes organisations for things where no statement speaks of them, so that their country is linked', () => {
    const union = node('o', ['label', 'Union'], ['kind', 'organisation'], ['country', 'Mali']);
    const { document } = mapped(graphOf([union]));
    expect(document.nodes.map(({ type, label }) => [type, label.en])).toEqual([
      ['thing', 'Union'],
      ['country', 'Mali'],
    ]);
    expect(document.edges.map(({ source, target }) => [source, target])).toEqual([['o', 'country:ML']]);
  });

  it('calls by its id what has a name without a sign to be seen', () => {
    const nodes = [node('a', ['label', '\u200b\u200f']), node('b', ['label', ' ']), node('\u2060'), node('')];
    const { document } = mapped(graphOf(nodes));
    expect(document.nodes.map(({ label }) => label.en)).toEqual(['a', 'b', '(no id)', '(no id)']);
  });

  it('lets a label in several languages be read in each', () => {
    const [first] = mapped(graphOf([node('a', ['label', 'Sea'], ['label_ru', 'Море'])])).document.nodes;
    expect(first!.label).toEqual({ en: 'Sea', ru: 'Море' });
  });

  it('takes the places that a file gives, in its shape and with room', () => {
    const at = (x: number, y: number): Attribute[] => [
      ['x', x],
      ['y', y],
    ];
    const { positions } = mapped(
      graphOf([node('a', ...at(0, 0)), node('b', ...at(1, 0)), node('c', ...at(0, 1))]),
    ).document;
    const { a, b, c } = positions.organic!;
    expect([b![1] - a![1], c![0] - a![0]]).toEqual([0, 0]);
    expect(b![0] - a![0]).toBeGreaterThan(150);
    expect(mapped(graphOf([node('a', ...at(0, 0)), node('b')])).document.positions).toEqual({});
  });

  it.each([Number.MAX_VALUE, 1e200, 1e-200, Number.MIN_VALUE])(
    'takes places %s apart where numbers can hold them, and else none',
    (far) => {
      const places: [string, number, number][] = [
        ['a', -far, far],
        ['b', far, 0],
        ['c', 0, -far],
      ];
      const nodes = places.map(([id, x, y]) => node(id, ['x', x], ['y', y]));
      const { organic = {} } = mapped(graphOf(nodes)).document.positions;
      const numbers = Object.values(organic).flat();
      expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
      expect(numbers).toHaveLength(far === 1e200 || far === 1e-200 ? 6 : 0);
    },
  );

  it('gives the graph back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const { document } = mapped(graph);
        expect(toPropertyGraph(document)).toEqual(graph);
        expect(toPropertyGraph(JSON.parse(JSON.stringify(document)) as typeof document)).toEqual(graph);
      }),
      { numRuns: 300 },
    );
  });

  it('gives every edge an id of its own that no node has', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const { nodes, edges } = mapped(graph).document;
        const ids = [...nodes, ...edges].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
