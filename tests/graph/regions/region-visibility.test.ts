import { beforeAll, describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { placeStatements, type RegionQuery } from '../../../src/graph/regions/region-filter';
import { computeVisibility, type VisibilityQuery } from '../../../src/graph/visibility/visibility';
import { geography, readConcept } from '../concept-document';
import { countedNodes, DEFAULT_QUERY } from '../visibility/visibility-query';

let graph: DocumentGraph;

beforeAll(async () => {
  graph = new DocumentGraph(await readConcept());
});

function see(region: Partial<RegionQuery>, query: Partial<VisibilityQuery> = {}) {
  const asked: RegionQuery = { regions: [], tiers: ['1', '2'], date: '2023-03-31', lists: {}, ...region };
  const result = placeStatements(graph, geography, asked);
  return computeVisibility(graph, { ...DEFAULT_QUERY, region: result, regionNodes: asked.regions, ...query });
}

const prefixed = (nodes: Iterable<string>, ...kinds: string[]) =>
  [...nodes].filter((id) => kinds.some((kind) => id.startsWith(`${kind}:`)));
const statements = (nodes: Iterable<string>) => [...nodes].filter((id) => !id.includes(':'));

describe('Africa', () => {
  it('leaves what names it, and what that names', () => {
    const { nodes } = see({ regions: ['region:africa'] });
    expect(statements(nodes)).toEqual(['priority-5']);
    expect(prefixed(nodes, 'region').sort()).toEqual([
      'region:africa',
      'region:asia-pacific',
      'region:latin-america',
      'region:middle-east',
    ]);
    expect(prefixed(nodes, 'organisation', 'country', 'topic', 'group')).toEqual([]);
  });

  it('shows the path through BRICS and South Africa with membership, though nothing was opened', () => {
    const { nodes, edges } = see({ regions: ['region:africa'], tiers: ['1', '2', '3'] });
    expect(statements(nodes)).toEqual(['priority-4', 'priority-5']);
    expect(nodes).toContain('country:ZA');
    expect(nodes).not.toContain('country:BR');
    const path = ['priority-4>strengthens>organisation:brics', 'country:ZA>memberOf>organisation:brics'];
    expect([...edges]).toEqual(expect.arrayContaining([...path, 'country:ZA>locatedIn>region:africa']));
  });

  it('leaves the path out when a facet leaves out the edge that begins it', () => {
    const facets: VisibilityQuery['facets'] = [{ facet: 'relation', without: ['strengthens'] }];
    const { nodes } = see({ regions: ['region:africa'], tiers: ['1', '3'] }, { facets });
    expect(statements(nodes)).toContain('priority-4');
    expect(nodes).not.toContain('country:ZA');
    expect(nodes).not.toContain('organisation:brics');
  });
});

describe('other regions', () => {
  it('opens the group on the path of a chosen list', () => {
    const lists = { 'group:unfriendly-states': 'order-430-r' };
    const { nodes } = see({ regions: ['country:DE'], tiers: ['2b'], lists });
    expect(nodes).toContain('group:unfriendly-states');
    expect(prefixed(nodes, 'group')).toHaveLength(1);
  });

  it('shows a chosen country that no statement names', () => {
    expect(see({ regions: ['country:BY'], tiers: [] }).nodes).toEqual(new Set(['country:BY']));
  });

  it('leaves headings and comments out, whatever the tiers', () => {
    const { filtered } = see({ regions: ['region:africa'], tiers: ['1', '2', '3', '4', '5'] });
    expect(filtered).toEqual(expect.arrayContaining(['comment-1', 'comment-2', 'head-priorities']));
  });

  it('takes a filter by nothing but the world for none', () => {
    expect(see({ regions: ['region:world'] }).filtered).toEqual([]);
  });
});

describe('together with a kind of node that says nothing itself', () => {
  const KINDS = ['organisation', 'country', 'region', 'group', 'topic', 'theme'];
  const only = (kind: string): Partial<VisibilityQuery> => {
    const others = new Set(graph.nodes().flatMap((node) => (node.kind === kind ? [] : [node.kind])));
    return { facets: [...DEFAULT_QUERY.facets, { facet: 'kind', without: [...others] }] };
  };

  it('leaves the organisations that the statements of the place lead to, without those', () => {
    const { nodes } = see({ regions: ['region:africa'], tiers: ['1', '2', '3'] }, only('organisation'));
    expect(nodes).toContain('organisation:brics');
    expect(prefixed(nodes, 'organisation')).toHaveLength(nodes.size);
    expect(see({ regions: ['region:africa'] }, only('organisation')).nodes.size).toBe(0);
  });

  it.each(KINDS)('leaves of kind “%s” what the place alone leaves of it', (kind) => {
    for (const region of ['region:africa', 'region:near-abroad', 'm49:030', 'country:US', 'm49:145'])
      for (const tiers of [
        ['1', '2'],
        ['1', '2', '3', '4', '5'],
      ] satisfies RegionQuery['tiers'][]) {
        const alone = see({ regions: [region], tiers }, { opened: new Set(['*']) }).nodes;
        const { nodes } = see({ regions: [region], tiers }, only(kind));
        expect([...nodes]).toEqual([...alone].filter((id) => graph.node(id)?.kind === kind));
      }
  });
});

describe('the default view of the shipped document', () => {
  it('counts every node once and filters none', () => {
    const visibility = computeVisibility(graph, DEFAULT_QUERY);
    expect(countedNodes(visibility).sort()).toEqual(
      graph
        .nodes()
        .map(({ id }) => id)
        .sort(),
    );
    expect(visibility.filtered).toEqual([]);
    expect(visibility.nodes.size).toBeGreaterThanOrEqual(48);
    expect(visibility.nodes.size).toBeLessThanOrEqual(60);
  });

  it('is computed within the watchdog', () => {
    const began = performance.now();
    for (let round = 0; round < 50; round += 1) see({ regions: ['region:africa'], tiers: ['1', '2', '3'] });
    const each = (performance.now() - began) / 50;
    expect(each).toBeLessThan(10_000);
  });
});
