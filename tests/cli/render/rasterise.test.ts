import { expect, it } from 'vitest';
import { figureFonts } from '../../../src/cli/figure-fonts';
import { rasterise } from '../../../src/cli/render/rasterise';
import { Typeface } from '../../../src/figure/fonts/typeface';
import { sceneOf } from '../../figure/made-scene';

const scene = sceneOf([], { width: 10, height: 10 });
const request = {
  typeface: new Typeface(figureFonts()),
  size: { width: 20, height: 20, scale: 2 },
  file: 'a.png',
};

it('refuses, with a way out, where the rasteriser is not installed', async () => {
  const missing = () => Promise.reject(new Error("Cannot find package '@resvg/resvg-js'\nand more"));
  await expect(rasterise(scene, request, missing)).rejects.toMatchObject({
    faults: [
      {
        file: 'a.png',
        message: "PNG needs the package @resvg/resvg-js: Cannot find package '@resvg/resvg-js'",
        hint: 'write .svg or .pdf, or install the package beside the program',
      },
    ],
  });
});
