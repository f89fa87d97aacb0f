import { describe, expect, it } from 'vitest';
import type { LayoutId } from '../../src/graph/layout-ids';
import { DocumentGraph } from '../../src/graph/document-graph';
import { runCoseBilkent } from '../../src/layout/cose-bilkent';
import { toLayoutInput, withoutFolded } from '../../src/layout/layout-input';
import { scoreLayout } from '../../src/layout/score';
import { readConcept } from '../graph/concept-document';

const document = await readConcept();
const input = toLayoutInput(new DocumentGraph(document));
const shown = withoutFolded(input);
const places = (id: LayoutId) => document.positions[id] ?? {};

describe('the default picture that is shipped', () => {
  const picture = scoreLayout(shown, places('organic'));

  it('is one calm composition: no overlap, no edge under a card, hardly any empty ground', () => {
    expect(picture.smallestGap).toBeGreaterThanOrEqual(10);
    expect(picture.edgesThroughNodes).toBeLessThanOrEqual(1);
    expect(picture.emptyShare).toBeLessThan(0.05);
  });

  it('fits beside a panel on a laptop with its labels readable', () => {
    expect(picture.width).toBeLessThanOrEqual(1250);
    expect(picture.height).toBeLessThanOrEqual(880);
  });

  it('is clearly less tangled than plain cose-bilkent, whatever its seed', () => {
    const plain = [1, 2, 3, 4, 5, 6, 7].map((seed) => scoreLayout(shown, runCoseBilkent(shown, seed)));
    const tangles = plain.map(({ crossings, edgesThroughNodes }) => crossings + edgesThroughNodes);
    expect(picture.crossings + picture.edgesThroughNodes).toBeLessThan(Math.min(...tangles));
    expect(picture.emptyShare).toBeLessThan(Math.min(...plain.map(({ emptyShare }) => emptyShare)) / 5);
  });
});

it.each(['organic', 'order', 'kind'] as const)('%s has room for everything that can be opened', (id) => {
  expect(Object.keys(places(id))).toHaveLength(document.nodes.length);
  expect(scoreLayout(input, places(id)).overlaps).toBe(0);
});
