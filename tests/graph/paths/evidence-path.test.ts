import { describe, expect, it } from 'vitest';
import type { AtlasEdge, AtlasNode } from '../../../src/graph/atlas-document';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { evidencePaths } from '../../../src/graph/paths/evidence-path';
import {
  edge,
  entity,
  located,
  membership,
  organisation,
  region,
  smallDocument,
  statement,
} from '../small-document';
import fc from '../../properties';

const S = Array.from({ length: 12 }, (_, index) => statement(`s${index}`));
const ENTITIES: AtlasNode[] = [
  entity('country:RU'),
  entity('country:AA'),
  entity('country:BB'),
  entity('country:CC'),
  organisation('organisation:all', true),
  organisation('organisation:club'),
  region('region:north', ['AA']),
  entity('topic:fish'),
  entity('topic:salt'),
  entity('theme:sea'),
];
const graphOf = (edges: AtlasEdge[]) => new DocumentGraph(smallDocument([...S, ...ENTITIES], edges));

function find(edges: AtlasEdge[], [from, to]: [string, string], { date = '2023-03-31', count = 5 } = {}) {
  return evidencePaths(graphOf(edges), [from, to], { date, count });
}
const routes = (edges: AtlasEdge[], ends: [string, string], date?: string) =>
  find(edges, ends, date ? { date } : {}).paths.map(({ nodes }) => nodes.slice(1, -1).join(' '));

const touches = (from: string) => edge(`${from}>touches>theme:sea`, { basis: 'derived', voice: 'editor' });
const club = (country: string, facts = {}) =>
  membership(`country:${country}>memberOf>organisation:club`, facts);

describe('the best path', () => {
  const FISH_OR: AtlasEdge[] = [edge('s0>concerns>topic:fish'), edge('s1>concerns>topic:salt')];

  it('is what one statement says of both, before a fact from outside', () => {
    const edges = [club('AA'), edge('s0>concerns>country:AA'), edge('s0>strengthens>organisation:club')];
    expect(routes(edges, ['country:AA', 'organisation:club'])).toEqual(['s0', '']);
  });

  it('is a stated link before one in other words', () => {
    const edges = ['s0', 's1'].flatMap((id) => [
      edge(`${id}>concerns>topic:fish`, { basis: id === 's0' ? 'paraphrased' : 'stated' }),
      edge(`${id}>concerns>topic:salt`),
    ]);
    expect(routes(edges, ['topic:fish', 'topic:salt'])).toEqual(['s1', 's0']);
  });

  it('is a good inference before a theme, and a theme before a poor one', () => {
    const inferred = (confidence: AtlasEdge['confidence']) => edge('s0>groundedIn>s1', { confidence });
    const themed = [...FISH_OR, touches('s0'), touches('s1')];
    const ends: [string, string] = ['topic:fish', 'topic:salt'];
    expect(routes([...themed, inferred('high')], ends)).toEqual(['s0 s1']); // the theme would be a detour
    expect(routes([...themed, inferred('low')], ends)[0]).toBe('s0 theme:sea s1');
  });

  it('does not pass through a hub while there is another way', () => {
    const hub = ['s0', 's1'].map((id) => edge(`${id}>concerns>country:RU`));
    const long = [edge('s0>concerns>country:AA'), edge('s2>concerns>country:AA'), edge('s2>groundedIn>s1')];
    expect(routes([...FISH_OR, ...hub, ...long], ['topic:fish', 'topic:salt'])).toEqual([
      's0 country:AA s2 s1',
      's0 country:RU s1',
    ]);
  });

  it('may well end at a hub', () => {
    const { paths } = find(
      [edge('s0>concerns>country:RU'), edge('s0>concerns>topic:fish')],
      ['country:RU', 'topic:fish'],
    );
    expect(paths).toMatchObject([{ hubs: [], cost: 200, basis: 'stated' }]);
  });

  it('knows the memberships of its date only', () => {
    const edges = [club('AA', { from: '2024' }), club('BB')];
    expect(routes(edges, ['country:AA', 'country:BB'])).toEqual([]);
    expect(routes(edges, ['country:AA', 'country:BB'], '2025-01-01')).toEqual(['organisation:club']);
  });
});

describe('a path', () => {
  it('has all edges of a hop, the best first, whichever way they point', () => {
    const edges = [
      edge('s0>groundedIn>s1', { confidence: 'low' }),
      edge('s1>restates>s0', { confidence: 'high' }),
    ];
    const [path] = find(edges, ['s0', 's1']).paths;
    expect(path!.hops).toEqual([{ from: 's0', to: 's1', edges: [edges[1], edges[0]] }]);
  });

  it('rests on the weakest of its hops, each taken at its best', () => {
    const edges = [
      edge('s0>concerns>topic:fish'),
      edge('s0>rejects>topic:fish', { basis: 'paraphrased' }),
      edge('s0>concerns>country:AA'),
      located('country:AA>locatedIn>region:north'),
    ];
    expect(find(edges.slice(0, 3), ['topic:fish', 'country:AA']).paths[0]?.basis).toBe('stated');
    expect(find(edges, ['topic:fish', 'region:north']).paths[0]?.basis).toBe('background');
  });

  it('stands for those that differ from it in one node only', () => {
    const countries = ['AA', 'BB', 'CC'];
    const edges = [
      ...countries.map((code) => club(code)),
      ...countries.map((code) => edge(`s0>concerns>country:${code}`)),
    ];
    const { paths } = find(edges, ['s0', 'organisation:club']);
    expect(paths).toHaveLength(1);
    expect(paths[0]).toMatchObject({
      nodes: ['s0', 'country:AA', 'organisation:club'],
      likewise: [
        { node: 'country:BB', instead: 'country:AA' },
        { node: 'country:CC', instead: 'country:AA' },
      ],
    });
  });

  it('is none between a node and itself, to one that is not there, or where nothing connects', () => {
    const nothing = { paths: [], isOnlyThroughHubs: false };
    const edges = [edge('s0>concerns>topic:fish')];
    expect(find(edges, ['s0', 's0'])).toEqual(nothing);
    expect(find(edges, ['s0', 'topic:none'])).toEqual(nothing);
    expect(find(edges, ['__proto__', 's0'])).toEqual(nothing);
    expect(find(edges, ['s0', 's1'])).toEqual(nothing);
  });

  it('is never a loop of a link from a node to itself', () => {
    expect(find([edge('s0>restates>s0'), edge('s0>restates>s1')], ['s0', 's1']).paths).toHaveLength(1);
  });
});

describe('only through hubs', () => {
  const through = (...hubs: string[]) =>
    hubs.flatMap((hub) => [edge(`s0>concerns>${hub}`), edge(`s1>concerns>${hub}`)]);

  it('is true where every way passes one', () => {
    const answer = find(through('country:RU', 'organisation:all'), ['s0', 's1']);
    expect(answer.isOnlyThroughHubs).toBe(true);
    expect(answer.paths.map(({ hubs }) => hubs)).toEqual([['country:RU']]);
  });

  it('is false where one is clear of them, even if it is not among those asked for', () => {
    expect(find(through('country:RU', 'topic:fish'), ['s0', 's1']).isOnlyThroughHubs).toBe(false);
    const far = ['s0>restates>s2', 's2>restates>s3', 's3>restates>s4', 's4>restates>s5', 's5>restates>s6', 's6>restates>s7', 's7>restates>s1']; // prettier-ignore
    const edges = [...through('country:RU'), ...far.map((id) => edge(id, { confidence: 'medium' }))];
    const answer = find(edges, ['s0', 's1'], { count: 1 });
    expect(answer).toMatchObject({ isOnlyThroughHubs: false, paths: [{ hubs: ['country:RU'] }] });
  });
});

const IDS = [...S, ...ENTITIES].map(({ id }) => id);
const anyId = fc.constantFrom(...IDS);
const anyEdges = fc
  .uniqueArray(fc.tuple(anyId, fc.constantFrom('concerns', 'groundedIn', 'memberOf'), anyId), {
    maxLength: 60,
    selector: (parts) => parts.join('>'),
  })
  .map((parts) => parts.map((part) => (part[1] === 'memberOf' ? membership : edge)(part.join('>'))));

describe('for any document', () => {
  it('paths are simple, connect the two along its edges, and come best first', () => {
    fc.assert(
      fc.property(anyEdges, anyId, anyId, (edges, from, to) => {
        const { paths } = find(edges, [from, to]);
        expect(paths.map(({ cost }) => cost)).toEqual(paths.map(({ cost }) => cost).sort((a, b) => a - b));
        for (const { nodes, hops } of paths) {
          expect([nodes[0], nodes.at(-1)]).toEqual([from, to]);
          expect(new Set(nodes).size).toBe(nodes.length);
          expect(hops.map((hop) => hop.to)).toEqual(nodes.slice(1));
          for (const hop of hops)
            for (const { source, target } of hop.edges)
              expect([source, target].sort()).toEqual([hop.from, hop.to].sort());
        }
      }),
    );
  });

  it('the answer is the same each time', () => {
    fc.assert(
      fc.property(anyEdges, anyId, anyId, (edges, from, to) => {
        expect(find(edges, [from, to])).toEqual(find(edges, [from, to]));
      }),
      { numRuns: 50 },
    );
  });
});
