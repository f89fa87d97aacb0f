import { describe, expect, it } from 'vitest';
import type { AtlasEdge } from '../../../src/graph/atlas-document';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { evidenceCost } from '../../../src/graph/paths/evidence-cost';
import { edge, located, membership, region, smallDocument } from '../small-document';

const DATE = '2023-03-31';
const graph = new DocumentGraph(
  smallDocument(
    [
      region('region:drawn', ['AA']),
      region('region:set', ['AA'], { region: { basis: 'standard', codes: ['AA'] } }),
    ],
    [],
  ),
);
const cost = (asked: AtlasEdge) => evidenceCost(graph, asked, DATE) ?? Infinity;
const inferred = (confidence: AtlasEdge['confidence']) => cost(edge('s1>groundedIn>s2', { confidence }));
const content = (basis: AtlasEdge['basis']) => cost(edge('s1>concerns>topic:a', { basis }));
const member = (facts: Partial<AtlasEdge['membership']>) =>
  cost(membership('country:AA>memberOf>organisation:a', facts));

describe('what a step costs', () => {
  it('is least where the text states it, most for a fact from outside', () => {
    const steps = [
      content('stated'),
      content('paraphrased'),
      inferred('high'),
      content('derived'),
      inferred('medium'),
      member({}),
      inferred('low'),
      member({ status: 'observer' }),
    ];
    expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
  });

  it('keeps the text before facts: two stated steps are cheaper than one from outside', () => {
    expect(2 * content('stated')).toBeLessThan(member({}));
  });

  it('puts a theme after a good inference and before a poor one', () => {
    expect(inferred('medium')).toBeLessThan(2 * content('derived'));
    expect(2 * content('derived')).toBeLessThan(inferred('low'));
  });

  it('is more where the countries of a region are an interpretation', () => {
    const [set, drawn] = ['set', 'drawn'].map((name) => cost(located(`country:AA>locatedIn>region:${name}`)));
    expect(drawn).toBeGreaterThan(set!);
  });

  it('is none for a membership of another time', () => {
    expect(member({ from: '2024' })).toBe(Infinity);
    expect(member({ to: '2020' })).toBe(Infinity);
    expect(member({ status: 'former' })).toBe(Infinity);
  });
});
