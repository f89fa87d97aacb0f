import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrParts } from '../../../src/figure/frame/qr';
import type { SceneShape } from '../../../src/figure/scene/scene';
import { PALETTES } from '../../../src/look/palette';

const WIDTH = 120;
const PLACE = { x: 30, y: 7, width: WIDTH };

/** Modules as a camera would read them: whether the middle of each lies in a dark bar. */
function readModules(text: string): { read: boolean[][]; wanted: boolean[][] } {
  const wanted = encode(text, { ecc: 'M', border: 4 }).data;
  const step = WIDTH / wanted.length;
  const [, dark] = qrParts(text, PLACE, PALETTES.light) as SceneShape[];
  const bars = [...dark!.path.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)H[\d.]+Z/g)].map((bar) =>
    bar.slice(1).map(Number),
  ) as [number, number, number, number][];
  const isDark = (x: number, y: number) =>
    bars.some(([left, top, right, bottom]) => x > left && x < right && y > top && y < bottom);
  const read = wanted.map((row, down) =>
    row.map((_, across) => isDark(30 + (across + 0.5) * step, 7 + (down + 0.5) * step)),
  );
  return { read, wanted };
}

describe('the QR code of an address', () => {
  it.each(['https://atlas.example/#/small', `https://atlas.example/#/small?${'region=north&'.repeat(20)}`])(
    'has the modules of its standard, with four quiet ones around: %s',
    (text) => {
      const { read, wanted } = readModules(text);
      expect(read).toEqual(wanted);
    },
  );

  it('is dark on white in every theme', () => {
    for (const palette of Object.values(PALETTES)) {
      const [ground, dark] = qrParts('https://atlas.example/', PLACE, palette) as SceneShape[];
      expect([ground!.fill, dark!.fill]).toEqual(['#ffffff', '#000000']);
    }
  });

  it('is left out where the address is too long for a telephone', () => {
    expect(qrParts('x'.repeat(801), PLACE, PALETTES.light)).toBeNull();
    expect(qrParts('ж'.repeat(401), PLACE, PALETTES.light)).toBeNull();
  });
});
