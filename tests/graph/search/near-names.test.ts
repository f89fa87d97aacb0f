import { describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { nearNames } from '../../../src/graph/search/near-names';
import { entity, smallDocument } from '../small-document';

const graph = new DocumentGraph(
  smallDocument(
    [
      entity('region:near', { label: { en: 'Near Abroad', ru: 'Ближнее зарубежье' } }),
      entity('region:africa', { label: { en: 'Africa' } }),
      entity('organisation:sco', { label: { en: 'SCO' }, otherNames: ['Shanghai organisation'] }),
    ],
    [],
  ),
);

describe('near names', () => {
  it.each([
    ['afrlca', ['region:africa']],
    ['abrood', ['region:near']],
    ['зарубежие', ['region:near']],
    ['Shanghay', ['organisation:sco']],
    ['volcano', []],
  ])('of %s are %j', (text, ids) => {
    expect(nearNames(graph, text, 3)).toEqual(ids);
  });

  it('are as many as are asked for, each once', () => {
    const names = ['boats', 'boots', 'goats', 'moats'].map((name) => entity(`topic:${name}`));
    const alike = new DocumentGraph(smallDocument(names, []));
    const found = nearNames(alike, 'coats', 3);
    expect([found.length, new Set(found).size]).toEqual([3, 3]);
  });
});
