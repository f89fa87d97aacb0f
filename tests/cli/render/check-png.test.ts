import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { checkPng } from '../../../src/cli/render/check-png';
import { writeChunks } from '../../../src/figure/png/chunks';

const size = { width: 2, height: 2 };
const [red, blue] = [
  [200, 10, 10, 255],
  [10, 10, 200, 255],
];

/** A PNG of 2 × 2 pixels from its rows as they are packed: the filter first. */
function png(rows: number[][]): Uint8Array {
  return writeChunks([
    { type: 'IHDR', data: Uint8Array.of(0, 0, 0, 2, 0, 0, 0, 2, 8, 6, 0, 0, 0) },
    { type: 'IDAT', data: new Uint8Array(deflateSync(Uint8Array.from(rows.flat()))) },
    { type: 'IEND', data: new Uint8Array() },
  ]);
}
const still = [0, 0, 0, 0];

it.each([
  [
    'side by side',
    [
      [0, ...red!, ...blue!],
      [0, ...red!, ...blue!],
    ],
  ],
  [
    'one under the other',
    [
      [0, ...red!, ...red!],
      [0, ...blue!, ...blue!],
    ],
  ],
  [
    'under another with the same first pixel',
    [
      [1, ...red!, ...still],
      [1, ...red!, 9, 0, 0, 0],
    ],
  ],
])('lets two colours pass %s', (_where, rows) => {
  expect(() => checkPng(png(rows), size)).not.toThrow();
});

it.each([
  [
    'no filter',
    [
      [0, ...red!, ...red!],
      [0, ...red!, ...red!],
    ],
  ],
  [
    'the pixel before',
    [
      [1, ...red!, ...still],
      [1, ...red!, ...still],
    ],
  ],
  [
    'the row above',
    [
      [1, ...red!, ...still],
      [2, ...still, ...still],
    ],
  ],
  [
    'their mean',
    [
      [1, ...red!, ...still],
      [3, 100, 5, 5, 128, ...still],
    ],
  ],
  [
    'Paeth’s guess',
    [
      [4, ...red!, ...still],
      [4, ...still, ...still],
    ],
  ],
])('finds a single colour through %s', (_filter, rows) => {
  expect(() => checkPng(png(rows), size)).toThrow('all of its pixels are alike');
});

it('finds another size than promised, and rows that are missing', () => {
  const rows = [[0, ...red!, ...blue!]];
  expect(() => checkPng(png(rows), { width: 3, height: 2 })).toThrow('2 × 2 pixels instead of 3 × 2');
  expect(() => checkPng(png(rows), size)).toThrow('cut off');
});
