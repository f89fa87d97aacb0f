import { describe, expect, it } from 'vitest';
import { makeGeography } from '../../../src/cli/geography';
import type { EntityNode } from '../../../src/graph/atlas-document';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { guessMapping } from '../../../src/graph/mapping/guess-mapping';
import type { Mapping } from '../../../src/graph/mapping/mapping';
import { toAtlasDocument } from '../../../src/graph/mapping/to-atlas-document';
import type { Attribute, PropertyGraph } from '../../../src/graph/property-graph';
import { buildRegionTree, type RegionTreeNode } from '../../../src/graph/regions/region-tree';

const geography = makeGeography();

/** Rows of name, kind and place, with links from one row to another. */
function mapped(rows: [name: string, kind: string, place: string][], links: [number, number][] = []) {
  const graph: PropertyGraph = {
    directed: true,
    attributes: [],
    nodes: rows.map(([name, type, country], index) => ({
      id: String(index),
      attributes: [
        ['name', name],
        ['type', type],
        ['country', country],
      ],
    })),
    edges: links.map(([from, to]) => ({
      source: String(from),
      target: String(to),
      attributes: [['relation', 'deals with']],
    })),
  };
  return made(graph);
}

/** The mapping is the guessed one, but for what is given of it. */
function made(graph: PropertyGraph, given: Partial<Mapping> = {}) {
  const mapping = { ...guessMapping(graph, geography), ...given };
  return toAtlasDocument(graph, { mapping, geography, id: 'own', title: 'A file', hash: '0'.repeat(12) });
}

const codesOf = ({ document }: ReturnType<typeof mapped>) =>
  document.nodes.map((node) => (node as EntityNode).code);

const idsOf = (tree: RegionTreeNode[]): string[] =>
  tree.flatMap(({ id, children }) => [id, ...idsOf(children)]);

describe('the place of a country', () => {
  it('says which country it is, in whatever language it is called', () => {
    const made = mapped([
      ['Ägypten', 'country', 'EG'],
      ['中华人民共和国', 'country', 'CN'],
      ['Kenia', 'country', 'Kenya'],
    ]);
    expect(codesOf(made)).toEqual(['EG', 'CN', 'KE']);
    expect(made.findings).toEqual([]);
  });

  it('lets the region filter find what is linked with it', () => {
    const { document } = mapped(
      [
        ['Ägypten', 'country', 'EG'],
        ['Volksrepublik China', 'country', 'CN'],
        ['African Union', 'organisation', ''],
      ],
      [
        [0, 2],
        [2, 1],
      ],
    );
    const tree = buildRegionTree(new DocumentGraph(document), geography, { date: '', lists: {} });
    expect(idsOf(tree)).toEqual(['m49:002', 'm49:015', '0', 'm49:142', 'm49:030', '1']);
  });

  it('makes no second node for a country that the file has, and links with the first of two', () => {
    const { document } = mapped([
      ['مصر', 'state', 'EG'],
      ['Gaul', 'state', 'FR'],
      ['עברית', 'state', 'EG'],
      ['Nile', 'river', 'EG'],
      ['Congo', 'river', 'CD'],
    ]);
    expect(document.nodes.map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4', 'country:CD']);
    expect(document.edges.map(({ source, target }) => [source, target])).toEqual([
      ['3', '0'],
      ['4', 'country:CD'],
    ]);
  });

  it('is asked of its name where it gives an area, several places or none, and named where it is wrong', () => {
    const made = mapped([
      ['Kenya', 'country', 'Africa'],
      ['Mali', 'country', 'FR;DE'],
      ['Peru', 'country', ''],
      ['Atlantis', 'country', 'XX'],
      ['Avalon', 'country', 'Europe'],
    ]);
    expect(codesOf(made)).toEqual(['KE', 'ML', 'PE', undefined, undefined]);
    expect(made.findings.map(({ message }) => message)).toEqual([
      'no country has the code or name “XX”',
      'no country has the code or name “Avalon”',
    ]);
  });

  it('leaves a region what it is called, since the place of one lies around it', () => {
    const { document } = mapped([['Western Africa', 'region', 'Africa']]);
    expect((document.nodes[0] as EntityNode).region?.m49).toEqual(['011']);
  });
});

describe('the own code of a country', () => {
  /** Rows of countries, all with the same attributes. */
  const countries = (names: string[], rows: string[][]): PropertyGraph => ({
    directed: true,
    attributes: [],
    nodes: rows.map((values, index) => ({
      id: String(index),
      attributes: [['kind', 'country'], ...names.map((name, at): Attribute => [name, values[at]!])],
    })),
    edges: [],
  });

  it('says which country it is, and its place only where it has none', () => {
    const rows = [
      ['Puerto Rico', 'PR', 'US'],
      ['Réunion', 'RE', 'France'],
      ['Kenia', '', 'KE'],
    ];
    expect(codesOf(made(countries(['name', 'iso2', 'country'], rows)))).toEqual(['PR', 'RE', 'KE']);
    expect(codesOf(made(countries(['Name', 'ISO_A2', 'Country'], rows)))).toEqual(['PR', 'RE', 'KE']);
  });

  it('is passed over where it names no country, for another code or the place', () => {
    const rows = [
      ['Puerto Rico', 'N12', 'PR', 'US'],
      ['Ägypten', 'N13', '', 'EG'],
      ['Atlantis', 'N14', '', 'Avalon'],
    ];
    const document = made(countries(['name', 'code', 'iso2', 'country'], rows));
    expect(codesOf(document)).toEqual(['PR', 'EG', undefined]);
    expect(document.findings.map(({ message }) => message)).toEqual([
      'no country has the code or name “Avalon”',
    ]);
  });

  it('is less than the place that the reader chose', () => {
    const graph = countries(['name', 'iso2', 'state'], [['Puerto Rico', 'PR', 'US']]);
    const nodes = { label: 'name', kind: 'kind', place: 'state' };
    expect(codesOf(made(graph, { nodes }))).toEqual(['PR']);
    expect(codesOf(made(graph, { nodes, isPlaceChosen: true }))).toEqual(['US']);
  });
});
