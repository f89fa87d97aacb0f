import { expect, it } from 'vitest';
import { isWholePdf } from '../../../src/figure/pdf/is-whole-pdf';
import { writePdf } from '../../../src/figure/pdf/write-pdf';
import { sceneOf, textOf, typeface } from '../made-scene';

it('knows a whole PDF from one that was cut off or is none', async () => {
  const whole = await writePdf(sceneOf([textOf('north')]), typeface);
  expect(isWholePdf(whole)).toBe(true);
  expect(isWholePdf(whole.subarray(0, -20))).toBe(false);
  expect(isWholePdf(whole.subarray(5))).toBe(false);
  expect(isWholePdf(new Uint8Array())).toBe(false);
});
