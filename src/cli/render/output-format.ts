import { extname } from 'node:path';
import { suggest } from '../../graph/nearest';
import { Refusal } from '../refusal';
import type { Choices } from '../choices';

export const FIGURE_FORMATS = ['svg', 'png', 'pdf'] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/** The format that is asked for by name, or else by the ending of the file; SVG on standard output. */
export function readFormat(choices: Choices, file: string): FigureFormat {
  const asked = choices.oneOf('format', FIGURE_FORMATS);
  if (asked) return asked;
  if (file === '-') return 'svg';
  const ending = extname(file).slice(1).toLowerCase();
  const format = FIGURE_FORMATS.find((one) => one === ending);
  if (format) return format;
  throw new Refusal(`this version draws no ${ending ? `".${ending}"` : 'file without an ending'}`, {
    file,
    hint: suggest(ending, FIGURE_FORMATS, 'name it .svg, .png or .pdf, or give --format'),
  });
}
