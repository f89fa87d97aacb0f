import { expect, it } from 'vitest';
import { scaleScene } from '../../../src/figure/scene/scale-scene';
import { writeSvg } from '../../../src/figure/svg/write-svg';
import { sceneOf } from '../made-scene';

const scene = sceneOf([{ kind: 'shape', path: 'M0 0H200V100Z', fill: '#000000' }], {
  width: 200,
  height: 100,
});

it('enlarges page and parts alike', () => {
  const svg = writeSvg(scaleScene(scene, 2.5));
  expect(svg).toContain('width="500" height="250" viewBox="0 0 500 250"');
  expect(svg).toMatch(/<g id="figure" transform="translate\(0 0\) scale\(2\.5\)">\n<path d="M0 0H200V100Z"/);
});

it('leaves a picture of the right size as it is', () => {
  expect(scaleScene(scene, 1)).toBe(scene);
});
