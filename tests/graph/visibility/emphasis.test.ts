import { describe, expect, it } from 'vitest';
import type { Bridge } from '../../../src/graph/visibility/bridges';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { emphasise } from '../../../src/graph/visibility/emphasis';
import { computeVisibility } from '../../../src/graph/visibility/visibility';
import { edge, region, smallDocument, statement } from '../small-document';
import { DEFAULT_QUERY } from './visibility-query';

const NODES = [
  statement('s1'),
  statement('s2'),
  statement('s3'),
  region('region:north', ['AA']),
  region('region:east', ['BB']),
];
const [NORTH, EAST, LINK] = ['s1>supports>region:north', 's2>supports>region:east', 's2>restates>s1'];
const graph = new DocumentGraph(smallDocument(NODES, [edge(NORTH!), edge(EAST!), edge(LINK!)]));

function emphasis(
  chosen: string[],
  { hidden = [] as string[], along = [] as string[], bridges = [] as Bridge[], isAlone = false } = {},
) {
  const { nodes, edges } = computeVisibility(graph, { ...DEFAULT_QUERY, hidden: new Set(hidden) });
  const seen = { nodes, edges: new Set([...edges, ...bridges.map(({ id }) => id)]), bridges };
  const { selected, related, dimmed } = emphasise(graph, seen, { chosen, along, isAlone });
  return { selected: [...selected].sort(), related: [...related].sort(), dimmed: [...dimmed].sort() };
}

describe('what stands out', () => {
  it('is nothing without a selection, and nothing is dimmed', () => {
    expect(emphasis([])).toEqual({ selected: [], related: [], dimmed: [] });
  });

  it('is a node with its edges and neighbours; the rest is dimmed', () => {
    expect(emphasis(['s1'])).toEqual({
      selected: ['s1'],
      related: ['region:north', NORTH, 's2', LINK].sort(),
      dimmed: ['region:east', EAST, 's3'].sort(),
    });
  });

  it('is a bridge with both its ends, and a node with its bridges', () => {
    const bridges = [{ id: 's2>via>s3', source: 's2', target: 's3', hidden: ['s1'] }];
    const chosen = (id: string) => emphasis([id], { hidden: ['s1'], bridges });
    expect(chosen('s2>via>s3')).toMatchObject({ selected: ['s2>via>s3'], related: ['s2', 's3'] });
    expect(chosen('s3').related).toEqual(['s2', 's2>via>s3']);
  });

  it('is an edge with both its ends', () => {
    const { selected, related, dimmed } = emphasis([NORTH!]);
    expect(selected).toEqual([NORTH]);
    expect(related).toEqual(['region:north', 's1']);
    expect(dimmed).toContain(LINK);
  });

  it('is the union for several nodes', () => {
    expect(emphasis(['s1', 's2']).dimmed).toEqual(['s3']);
  });

  it('does not reach what is not seen', () => {
    const { related, dimmed } = emphasis(['s1'], { hidden: ['s2'] });
    expect(related).toEqual(['region:north', NORTH].sort());
    expect([...related, ...dimmed]).not.toContain('s2');
  });

  it('is nothing when only what is not seen, or not there, is chosen', () => {
    expect(emphasis(['s2'], { hidden: ['s2'] })).toEqual({ selected: [], related: [], dimmed: [] });
    expect(emphasis(['constructor', 's9>supports>s1'])).toEqual({ selected: [], related: [], dimmed: [] });
  });

  it('takes along the path on which the chosen node is shown, but not without a choice', () => {
    const along = ['s3', EAST!];
    expect(emphasis(['s1'], { along }).dimmed).toEqual(['region:east']);
    expect(emphasis([], { along })).toEqual({ selected: [], related: [], dimmed: [] });
  });

  it('can do without the surroundings of what is chosen', () => {
    const { selected, related, dimmed } = emphasis(['s1', 's2'], { along: [LINK!], isAlone: true });
    expect([selected, related]).toEqual([['s1', 's2'], [LINK]]);
    expect(dimmed).toContain(NORTH);
  });

  it('parts all that is seen into chosen, related and dimmed', () => {
    const all = [...NODES.map(({ id }) => id), NORTH, EAST, LINK].sort();
    for (const chosen of [['s1'], ['region:east'], [LINK!], ['s1', EAST!]]) {
      const { selected, related, dimmed } = emphasis(chosen);
      expect([...new Set([...selected, ...related, ...dimmed])].sort()).toEqual(all);
      expect(dimmed.filter((id) => selected.includes(id) || related.includes(id))).toEqual([]);
    }
  });
});
