import { expect, it } from 'vitest';
import { DEFAULT_FIGURE } from '../../src/figure/figure-options';
import { makeFigure } from '../../src/figure/figure';
import { pathPicture } from '../../src/figure/path-picture';
import { writeSvg } from '../../src/figure/svg/write-svg';
import type { Positions } from '../../src/graph/atlas-document';
import { DocumentGraph } from '../../src/graph/document-graph';
import { evidencePaths } from '../../src/graph/paths/evidence-path';
import { defaultView } from '../../src/view/view';
import { smallGeography } from '../graph/small-document';
import { smallAtlas } from '../state/open-small';
import { measure } from './made-picture';

const graph = new DocumentGraph(smallAtlas());
const [path] = evidencePaths(graph, ['region:north', 'topic:salt'], { date: '2023-03-31' }).paths;

function figure(moved: Positions = {}) {
  const view = { ...defaultView('small'), hidden: ['s1'], moved: moved as Record<string, [number, number]> };
  const picture = { ...pathPicture(graph, smallGeography, view, path!), scale: null };
  const options = { ...DEFAULT_FIGURE, part: 'path' as const };
  const scene = makeFigure({ picture, options, nodes: picture.seen.nodes, url: '', measure });
  return { picture, svg: writeSvg(scene) };
}

it('has the nodes and links of the path and no others, folded and hidden ones too, and says what each link is', () => {
  const { picture, svg } = figure();
  expect([...picture.seen.nodes]).toEqual(['region:north', 's1', 'topic:salt']);
  expect([...picture.seen.edges].sort()).toEqual(['s1>advocates>topic:salt', 's1>supports>region:north']);
  const drawn = [...svg.matchAll(/id="node-([^"]+)"/g)].map(([, id]) => id).sort();
  expect(drawn).toEqual(['region.north', 's1', 'topic.salt']);
  expect(svg).toMatch(/>advocates<[^]*>supports<|>supports<[^]*>advocates</);
  expect(svg).not.toContain('hidden by hand');
  expect(svg).toContain('>+1<'); // the fish, but not the salt that is drawn
});

it('leads a link around a node of the path that stands in its way', () => {
  const curves = (svg: string) => svg.match(/d="M[^"]*Q/g)?.length ?? 0;
  const apart: Positions = { s1: [0, 0], 'region:north': [400, 0], 'topic:salt': [0, 200] };
  const behind: Positions = { ...apart, 'topic:salt': [800, 10] };
  expect(curves(figure(behind).svg)).toBe(curves(figure(apart).svg) + 1);
});
