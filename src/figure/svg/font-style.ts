import { toBinary } from '../scene/to-binary';
import { element } from './xml';

/** TrueType files, each with the letters that the picture needs, by weight. */
export type FontEmbedding = { weight: number; file: Uint8Array }[];

/** The fonts inside the file, as data: nothing is fetched. */
export function fontStyle(fonts: FontEmbedding): string {
  const rules = fonts.map(
    ({ weight, file }) =>
      `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/ttf;base64,${btoa(toBinary(file))}) format("truetype")}`,
  );
  return element('style', { type: 'text/css' }, rules.join('\n'));
}
