import { beforeAll, describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { buildRegionTree, type RegionTreeNode } from '../../../src/graph/regions/region-tree';
import { geography, readConcept } from '../concept-document';
import * as small from '../small-document';

const { edge, entity, region, statement } = small;
const options = { date: '2023-03-31', lists: {} };

const outline = (nodes: RegionTreeNode[]): unknown[] =>
  nodes.map(({ id, children }) => (children.length > 0 ? [id, ...outline(children)] : id));

describe('a small tree', () => {
  const build = (
    lists: Record<string, string> = {},
    names = ['region:land', 'region:corner', 'region:fog'],
  ) => {
    const nodes = [
      statement('s1'),
      region('region:corner', ['AA', 'BB', 'country:atlantis']),
      region('region:land', ['AA', 'BB', 'CC', 'DD', 'RU', 'country:atlantis'], {
        lists: [{ id: 'less', label: { en: 'Less' }, codes: ['CC'] }],
      }),
      region('region:fog', undefined),
      entity('region:world', { region: { basis: 'standard', world: true } }),
      entity('country:atlantis'),
      entity('country:CC', { named: false, label: { en: 'Own name' } }),
    ];
    const edges = [...names, 'region:world'].map((name) => edge(`s1>supports>${name}`));
    return buildRegionTree(new DocumentGraph(small.smallDocument(nodes, edges)), small.smallGeography, {
      ...options,
      lists,
    });
  };

  it('hangs each place under the smallest one around it, the issuer left out', () => {
    const corner = ['region:corner', ['m49:110', 'country:AA', 'country:BB'], 'country:atlantis'];
    const area = ['m49:100', 'country:DD', 'country:CC'];
    expect(outline(build())).toEqual([['region:land', corner, area], 'region:fog']);
  });

  it('shows only places that a statement matches', () => {
    expect(outline(build({}, ['region:fog']))).toEqual([['region:land', 'region:corner'], 'region:fog']);
  });

  it('grows from the areas of the countries that are named where no region is', () => {
    const nodes = [statement('s1'), entity('country:AA'), entity('country:DD')];
    const document = small.smallDocument(nodes, [edge('s1>supports>country:AA')]);
    const tree = buildRegionTree(new DocumentGraph(document), small.smallGeography, options);
    expect(outline(tree)).toEqual([['m49:100', ['m49:110', 'country:AA']]]);
  });

  it('is empty where no place is named', () => {
    const document = small.smallDocument([statement('s1')], []);
    expect(buildRegionTree(new DocumentGraph(document), small.smallGeography, options)).toEqual([]);
  });

  it('follows a chosen list', () => {
    expect(outline(build({ 'region:land': 'less' }))).toEqual([
      ['region:corner', ['m49:110', 'country:AA', 'country:BB'], 'country:atlantis'],
      'region:land',
      'region:fog',
    ]);
  });
});

describe('the tree of the 2023 Concept', () => {
  let graph: DocumentGraph;
  let tree: RegionTreeNode[];

  beforeAll(async () => {
    graph = new DocumentGraph(await readConcept());
    tree = buildRegionTree(graph, geography, options);
  });

  const find = (id: string, nodes = tree): RegionTreeNode | undefined =>
    nodes.find((node) => node.id === id) ?? nodes.flatMap((node) => find(id, node.children) ?? [])[0];

  it('begins with the six regions that the post names, without the world', () => {
    const ids = tree.map(({ id }) => id.replace('region:', '')).sort();
    expect(ids).toEqual(['africa', 'asia-pacific', 'latin-america', 'middle-east', 'near-abroad', 'west']);
    expect(find('region:west')?.children).toEqual([]);
  });

  it('counts each statement in its first tier', () => {
    expect(find('region:africa')?.counts).toEqual({ '1': 1, '2': 0, '2b': 0, '3': 1, '4': 0, '5': 16 });
    expect(find('country:ZA')?.counts).toMatchObject({ '3': 1, '4': 1 });
    expect(find('m49:030')?.counts).toMatchObject({ '2': 2, '4': 1 });
  });

  it('nests Africa as M49 does', () => {
    const africa = find('region:africa')!;
    expect(africa.children.map(({ id }) => id)).toEqual(['m49:015', 'm49:202']);
    expect(find('m49:202', [africa])?.children.map(({ id }) => id)).toEqual([
      'm49:011',
      'm49:014',
      'm49:017',
      'm49:018',
    ]);
    expect(find('m49:018', [africa])?.children.map(({ id }) => id)).toContain('country:ZA');
  });

  it('keeps the last tree', () => {
    expect(buildRegionTree(graph, geography, { date: '2023-03-31', lists: {} })).toBe(tree);
    expect(buildRegionTree(graph, geography, { date: '2024-01-01', lists: {} })).not.toBe(tree);
  });

  it('is built within the watchdog', () => {
    const began = performance.now();
    for (let day = 10; day < 30; day += 1)
      buildRegionTree(graph, geography, { date: `2023-05-${day}`, lists: {} });
    const each = (performance.now() - began) / 20;
    expect(each).toBeLessThan(10_000);
  });
});
