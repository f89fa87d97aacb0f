import { describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../src/graph/document-graph';
import { LAYOUT_IDS } from '../../src/graph/layout-ids';
import { MEASURES } from '../../src/graph/metrics/measure';
import { measureGraph } from '../../src/graph/metrics/metrics';
import { toSizeScale } from '../../src/graph/metrics/size-scale';
import { computeVisibility } from '../../src/graph/visibility/visibility';
import { toLayoutInput } from '../../src/layout/layout-input';
import { scoreLayout } from '../../src/layout/score';
import { steppedSize } from '../../src/look/node-size';
import { readConcept } from '../graph/concept-document';
import { DEFAULT_QUERY } from '../graph/visibility/visibility-query';

const document = await readConcept();
const graph = new DocumentGraph(document);
const CASES = MEASURES.flatMap((measure) =>
  LAYOUT_IDS.flatMap((layout) => [[], ['*']].map((opened) => ({ measure, layout, opened }))),
);

describe('nodes sized by a measure', () => {
  it.each(CASES)('do not overlap: by $measure, laid out by $layout, opened: $opened', (one) => {
    const seen = computeVisibility(graph, { ...DEFAULT_QUERY, opened: new Set(one.opened) });
    const scale = toSizeScale(measureGraph(graph, seen).nodes, one.measure);
    const input = toLayoutInput(graph);
    const nodes = input.nodes
      .filter(({ id }) => seen.nodes.has(id))
      .map((node) => ({ ...node, ...steppedSize(node, scale.steps.get(node.id)!) }));
    const { smallestGap } = scoreLayout({ nodes, edges: [] }, document.positions[one.layout]!);
    expect(smallestGap).toBeGreaterThanOrEqual(5);
  });
});
