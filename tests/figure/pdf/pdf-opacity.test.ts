import { expect, it } from 'vitest';
import { writePdf } from '../../../src/figure/pdf/write-pdf';
import type { SceneGroup, ScenePart } from '../../../src/figure/scene/scene';
import { sceneOf, textOf, typeface } from '../made-scene';
import { readPdf } from './read-pdf';

const line: ScenePart = {
  kind: 'shape',
  path: 'M10 10L200 100',
  stroke: { colour: '#336699', width: 2, dash: [6, 4], cap: 'round' },
};
const box: ScenePart = { ...line, path: 'M50 50H90V80H50Z', fill: '#ffffff' };
const faint = (parts: ScenePart[], opacity: number): SceneGroup => ({
  kind: 'group',
  id: 'faint',
  opacity,
  parts,
});
const formsOf = async (...parts: ScenePart[]) => {
  const { operators } = await readPdf(await writePdf(sceneOf(parts), typeface));
  return operators.filter((name) => name === 'beginGroup').length;
};

it('draws a faint node as one picture, so that its text is no fainter on its fill', async () => {
  expect(await formsOf(faint([box, textOf('a')], 0.2))).toBe(1);
  expect(await formsOf(faint([faint([box, line], 0.5), line], 0.5))).toBe(2);
});

it('draws a faint line, and what is nearly opaque, as it is', async () => {
  expect(await formsOf(faint([line], 0.2), faint([box, line], 0.95), faint([box, line], 1))).toBe(0);
});

it('draws nothing of what is not seen', async () => {
  const { texts } = await readPdf(
    await writePdf(sceneOf([faint([textOf('gone')], 0), textOf('here')]), typeface),
  );
  expect(texts).toEqual(['here']);
});

it('says opacity, dashes, caps and widths in points', async () => {
  const { operators, operands } = await readPdf(await writePdf(sceneOf([faint([line], 0.2)]), typeface));
  const of = (name: string) => operands[operators.lastIndexOf(name)];
  expect(of('setLineWidth')).toEqual([1.5]);
  expect(of('setDash')).toEqual([[4.5, 3], 0]);
  expect(of('setLineCap')).toEqual([1]);
  const states = operands.filter((_, place) => operators[place] === 'setGState');
  expect(JSON.stringify(states[0])).toContain('["ca",0.2]');
  expect(JSON.stringify(states.at(-1))).toContain('["ca",1]');
});
