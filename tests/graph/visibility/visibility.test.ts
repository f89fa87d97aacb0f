import { describe, expect, it } from 'vitest';
import type { AtlasEdge, AtlasNode } from '../../../src/graph/atlas-document';
import type { VisibilityQuery } from '../../../src/graph/visibility/visibility';
import { edge, entity, located, membership, organisation, region, statement } from '../small-document';
import { layers, look } from './visibility-query';

const NODES: AtlasNode[] = [
  statement('s1'),
  statement('s2', { voice: 'post' }),
  statement('s3', { kind: 'comment' }),
  organisation('organisation:club'),
  region('region:north', ['AA', 'BB']),
  entity('country:AA'),
  entity('country:BB', { named: false, foldedIn: ['organisation:club'] }),
  entity('country:CC', { named: false, foldedIn: ['organisation:club'] }),
  entity('group:friends', { foldedIn: ['s2'] }),
  entity('topic:trade', { theme: 'theme:economy', foldedIn: ['s1', 's2'] }),
  entity('theme:economy'),
];

const EDGES: AtlasEdge[] = [
  edge('s1>strengthens>organisation:club'),
  edge('s2>opposes>country:AA', { voice: 'post' }),
  edge('s2>supports>region:north', { voice: 'post' }),
  edge('s2>concerns>group:friends', { voice: 'post' }),
  edge('s1>advocates>topic:trade'),
  edge('s2>rejects>topic:trade', { voice: 'post', basis: 'paraphrased' }),
  edge('s1>touches>theme:economy', {
    basis: 'derived',
    voice: 'editor',
    derivedFrom: ['s1>advocates>topic:trade'],
  }),
  edge('s2>touches>theme:economy', {
    basis: 'derived',
    voice: 'editor',
    derivedFrom: ['s2>rejects>topic:trade'],
  }),
  edge('s1>groundedIn>s3', { confidence: 'high' }),
  edge('s2>groundedIn>s3', { confidence: 'low' }),
  membership('country:AA>memberOf>organisation:club'),
  membership('country:BB>memberOf>organisation:club', { status: 'observer' }),
  membership('country:CC>memberOf>organisation:club', { from: '2024' }),
  located('country:AA>locatedIn>region:north'),
];

const see = (query: Partial<VisibilityQuery> = {}) => look(NODES, EDGES, query);
const without = (
  facet: 'kind' | 'relation' | 'stance' | 'voice' | 'basis' | 'confidence',
  ...values: string[]
) => ({
  facets: [{ facet, without: values }],
});

describe('by default', () => {
  const { nodes, edges, folded } = see();

  it('topics, groups and countries that nothing names are folded', () => {
    expect(folded).toEqual(['country:BB', 'country:CC', 'group:friends', 'topic:trade']);
    expect(nodes.size).toBe(7);
  });

  it('draws themes, certain inferences and memberships of named countries', () => {
    expect(edges).toContain('s1>touches>theme:economy');
    expect(edges).toContain('s1>groundedIn>s3');
    expect(edges).not.toContain('s2>groundedIn>s3');
    expect(edges).toContain('country:AA>memberOf>organisation:club');
    expect(edges).not.toContain('country:AA>locatedIn>region:north');
  });
});

describe('opening', () => {
  const opened = (...ids: string[]) => see({ opened: new Set(ids) }).folded;

  it.each([
    ['a statement', 's1', ['country:BB', 'country:CC', 'group:friends']],
    ['a theme', 'theme:economy', ['country:BB', 'country:CC', 'group:friends']],
    ['all topics and groups', '*', ['country:BB', 'country:CC']],
    [
      'an organisation, its current members',
      'organisation:club',
      ['country:CC', 'group:friends', 'topic:trade'],
    ],
    ['a node itself', 'country:CC', ['country:BB', 'group:friends', 'topic:trade']],
  ])('%s', (_name, id, folded) => {
    expect(opened(id)).toEqual(folded);
  });

  it('the layer of memberships opens current members and draws their edges', () => {
    const { folded, edges } = see({ layers: layers({ memberships: true }) });
    expect(folded).toEqual(['country:CC', 'group:friends', 'topic:trade']);
    expect(edges).toContain('country:BB>memberOf>organisation:club');
    expect(edges).not.toContain('country:CC>memberOf>organisation:club');
  });

  it('follows the date', () => {
    expect(see({ opened: new Set(['organisation:club']), date: '2025-01-01' }).folded).not.toContain(
      'country:CC',
    );
  });

  it('the layers of themes and geography come and go', () => {
    expect(see({ layers: layers({ themes: false }) }).folded).toContain('theme:economy');
    expect(see({ layers: layers({ geography: true }) }).edges).toContain('country:AA>locatedIn>region:north');
  });
});

describe('filtering by facets', () => {
  it('by kind takes those nodes and what only they lead to', () => {
    const { filtered } = see(without('kind', 'comment', 'country'));
    expect(filtered).toEqual(['s3', 'country:AA']);
  });

  it('by a kind that is none of statements shows those nodes alone, folded or not', () => {
    const kinds = ['principle', 'comment', 'organisation', 'region', 'country', 'group', 'topic', 'theme'];
    const only = (kind: string) => [...see(without('kind', ...kinds.filter((each) => each !== kind))).nodes];
    expect(only('organisation')).toEqual(['organisation:club']);
    expect(only('topic')).toEqual(['topic:trade']);
    expect(only('comment')).toContain('s3');
  });

  it('by such a kind and by what is said, shows those of which it is said', () => {
    const kinds = ['principle', 'comment', 'region', 'country', 'group', 'theme'];
    const facets: VisibilityQuery['facets'] = [
      { facet: 'kind', without: kinds },
      { facet: 'voice', without: ['document', 'editor'] },
    ];
    expect([...see({ facets }).nodes]).toEqual(['topic:trade']);
    expect([...see({ facets: facets.toReversed() }).nodes]).toEqual(['topic:trade']);
  });

  it('by stance keeps statements that still say something, and shows what they say it of', () => {
    const { nodes, edges } = see(without('stance', 'favours', 'neutral'));
    expect([...nodes]).toEqual(['s2', 'country:AA', 'topic:trade', 'theme:economy']);
    expect([...edges]).toEqual([
      's2>opposes>country:AA',
      's2>rejects>topic:trade',
      's2>touches>theme:economy',
    ]);
  });

  it('by voice leaves the editor’s links and their statements', () => {
    const { nodes } = see({ facets: [{ facet: 'voice', without: ['document', 'post'] }] });
    expect([...nodes]).toEqual(['s1', 's2', 's3']);
  });

  it('by basis reaches the topic edges that a theme is derived from, and background', () => {
    const { edges } = see(without('basis', 'stated', 'background'));
    expect(edges).toContain('s2>touches>theme:economy');
    expect(edges).not.toContain('s1>touches>theme:economy');
    expect(edges).not.toContain('country:AA>memberOf>organisation:club');
  });

  it('by basis takes background facts out of every layer', () => {
    const all = layers({ memberships: true, geography: true });
    const drawn = (facets: VisibilityQuery['facets']) =>
      [...see({ facets, layers: all }).edges].filter((id) => /memberOf|locatedIn/.test(id));
    expect(drawn([])).toHaveLength(3);
    expect(drawn(without('basis', 'background').facets)).toEqual([]);
  });

  it('by relation, and members follow their organisation', () => {
    const query = without('relation', 'advocates', 'opposes', 'rejects');
    const { nodes, filtered } = see({ ...query, opened: new Set(['organisation:club']) });
    expect(nodes).toContain('country:BB');
    expect(filtered).toEqual(['country:AA', 'theme:economy']);
  });

  it('does nothing when paused, and less confidence shows more', () => {
    expect(see({ facets: [{ facet: 'kind', without: ['comment'], paused: true }] }).filtered).toEqual([]);
    expect(see(without('confidence')).edges).toContain('s2>groundedIn>s3');
    expect(see(without('confidence', 'high')).edges).not.toContain('s1>groundedIn>s3');
  });
});

describe('reasons do not mix', () => {
  it('counts by hand before folded before filtered before unfocused', () => {
    const { hidden, folded, filtered, unfocused, nodes } = see({
      ...without('kind', 'comment', 'topic'),
      hidden: new Set(['s3', 'topic:trade', 'country:AA', 'nobody']),
      focus: { node: 's1', depth: 1 },
    });
    expect(hidden).toEqual(['s3', 'country:AA', 'topic:trade']);
    expect(folded).toEqual(['country:BB', 'country:CC', 'group:friends']);
    expect(filtered).toEqual([]);
    expect(unfocused).toEqual(['s2', 'region:north']);
    expect([...nodes]).toEqual(['s1', 'organisation:club', 'theme:economy']);
  });

  it('hides by hand that node alone', () => {
    expect(see({ hidden: new Set(['s1', 's2']) }).filtered).toEqual([]);
  });

  it('focuses along visible edges only, step by step', () => {
    const near = (depth: number, query = {}) => see({ focus: { node: 'country:AA', depth }, ...query }).nodes;
    expect([...near(1)].sort()).toEqual(['country:AA', 'organisation:club', 's2']);
    expect(near(2)).toContain('theme:economy');
    expect(near(3)).toContain('s3');
    expect(near(1, { hidden: new Set(['s2']) })).not.toContain('s2');
  });

  it('shows all when the centre of the focus is out of sight', () => {
    expect(see({ focus: { node: 'topic:trade', depth: 1 } }).unfocused).toEqual([]);
  });
});
