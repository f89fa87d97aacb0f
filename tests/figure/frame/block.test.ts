import { describe, expect, it } from 'vitest';
import { paragraph, stack, type Setting } from '../../../src/figure/frame/block';
import { PALETTES } from '../../../src/look/palette';
import { textsIn } from '../../../src/figure/fonts/font-needs';

const measure = (text: string, size: number) => text.length * size * 0.5;
const setting: Setting = { width: 100, unit: 1, palette: PALETTES.light, measure };
const set = (text: string) => paragraph(text, { size: 10, weight: 400, colour: '#000000' }, setting);
const linesOf = (text: string) => textsIn(set(text).parts).map((line) => line.text);

describe('a paragraph', () => {
  it('is wrapped at spaces, and as high as its lines', () => {
    const block = set('one two three four five six seven eight');
    expect(textsIn(block.parts).length).toBeGreaterThan(1);
    expect(block.height).toBeCloseTo(textsIn(block.parts).length * 13.5);
    for (const { text } of textsIn(block.parts)) expect(measure(text, 10)).toBeLessThanOrEqual(100);
  });

  it('breaks a word that is wider than the line, and loses no letter', () => {
    const address = `https://atlas.example/${'x'.repeat(70)}`;
    const lines = linesOf(address);
    expect(lines.join('')).toBe(address);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
  });
});

describe('blocks under each other', () => {
  it('have gaps between them, and none before the first', () => {
    const blocks = [10, 20, 30].map((height, place) => ({ id: `b${place}`, height, parts: [] }));
    const { height, parts } = stack('all', blocks, 4);
    expect(height).toBe(68);
    expect(parts.map((part) => part.kind === 'group' && [part.id, part.frame?.at.y])).toEqual([
      ['all-b0-1', 0],
      ['all-b1-2', 14],
      ['all-b2-3', 38],
    ]);
  });

  it('have no height where there are none', () => {
    expect(stack('all', [], 4)).toEqual({ id: 'all', height: 0, parts: [] });
  });
});
