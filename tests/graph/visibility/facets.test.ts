import { describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { DEFAULT_FACETS, facetValues, isActiveFacet, type Facet } from '../../../src/graph/visibility/facets';
import { edge, entity, membership, organisation, smallDocument, statement } from '../small-document';

const graph = new DocumentGraph(
  smallDocument(
    [
      statement('s1'),
      statement('s2', { kind: 'comment' }),
      organisation('organisation:club'),
      entity('country:AA'),
      entity('theme:peace'),
    ],
    [
      edge('s1>strengthens>organisation:club'),
      edge('s2>concerns>organisation:club', { basis: 'paraphrased', voice: 'commentary' }),
      edge('s1>opposes>country:AA', { confidence: 'high' }),
      edge('s2>groundedIn>s1', { confidence: 'low' }),
      edge('s1>touches>theme:peace', { basis: 'derived', voice: 'editor', derivedFrom: [] }),
      membership('country:AA>memberOf>organisation:club'),
    ],
  ),
);

describe('the values present', () => {
  const values = facetValues(graph);
  const counted = (facet: Facet) =>
    Object.fromEntries(values[facet].map(({ value, count }) => [value, count]));

  it('are kinds of nodes', () => {
    expect(counted('kind')).toEqual({ principle: 1, comment: 1, organisation: 1, country: 1, theme: 1 });
  });

  it('are those of content and the editor’s links, not of layers', () => {
    expect(counted('relation')).toEqual({ strengthens: 1, concerns: 1, opposes: 1, groundedIn: 1 });
    expect(counted('stance')).toEqual({ favours: 1, rejects: 1, neutral: 2 });
    expect(counted('voice')).toEqual({ document: 2, commentary: 1, editor: 1 });
  });

  it('have background as a basis, and confidence of inferences alone', () => {
    expect(counted('basis')).toEqual({ stated: 2, paraphrased: 1, inferred: 1, background: 1 });
    expect(counted('confidence')).toEqual({ low: 1 });
  });
});

describe('a filter is active', () => {
  it('not by default, nor when it leaves nothing out', () => {
    expect(DEFAULT_FACETS.some(isActiveFacet)).toBe(false);
    expect(isActiveFacet({ facet: 'kind', without: [] })).toBe(false);
    expect(isActiveFacet({ facet: 'confidence', without: ['low', 'medium'] })).toBe(false);
  });

  it('when it leaves out more, unless it is paused', () => {
    expect(isActiveFacet({ facet: 'kind', without: ['comment'] })).toBe(true);
    expect(isActiveFacet({ facet: 'confidence', without: ['high', 'medium', 'low'] })).toBe(true);
    expect(isActiveFacet({ facet: 'kind', without: ['comment'], paused: true })).toBe(false);
  });
});
