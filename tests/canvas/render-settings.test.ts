import { expect, it } from 'vitest';
import { GraphRenderer } from '../../src/canvas/graph-renderer';
import { renderSettings } from '../../src/canvas/render-settings';
import { DocumentGraph } from '../../src/graph/document-graph';
import { toDrawing } from '../../src/look/drawing';
import { PALETTES } from '../../src/look/palette';
import { edge, organisation, smallDocument, statement } from '../graph/small-document';
import { silentEvents } from './recorded-events';

it('up to 2,000 nodes are drawn as always, and more of them plainly', () => {
  expect([1, 500, 2000].map((nodes) => renderSettings(nodes).plain)).toEqual([false, false, false]);
  expect([2001, 10_000].map((nodes) => renderSettings(nodes).plain)).toEqual([true, true]);
});

it.each([
  [2000, 'bezier', 'triangle'],
  [2001, 'haystack', 'none'],
])('with %i nodes a line is a %s', (nodes, curve) => {
  const renderer = new GraphRenderer(null, silentEvents(), PALETTES.light, nodes);
  const document = smallDocument(
    [statement('s1'), organisation('organisation:club')],
    [edge('s1>strengthens>organisation:club')],
  );
  renderer.draw(toDrawing(new DocumentGraph(document)));
  expect(renderer.cy.edges().first().style('curve-style')).toBe(curve);
  expect(renderer.cy.nodes()).toHaveLength(2);
  renderer.destroy();
});
