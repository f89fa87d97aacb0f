import type { Choices } from '../choices';
import type { DrawnFigure } from './draw-figure';
import type { FigureFormat } from './output-format';
import type { FigureFile } from './write-figure';

/** What was drawn, as --json prints it. */
export function figureFacts({ scene, counts, theme }: DrawnFigure, file: FigureFile) {
  const { title, filters, language } = scene.about;
  const { bytes, width, height, dpi } = file;
  return {
    width: rounded(width),
    height: rounded(height),
    ...(dpi === undefined ? {} : { dpi: rounded(dpi) }),
    bytes: bytes.length,
    ...counts,
    title,
    filters,
    language,
    theme,
  };
}

const rounded = (length: number): number => Math.round(length * 100) / 100;

/** What becomes of letters that no font of the figure has. */
const STAND_INS: Record<FigureFormat, string> = {
  svg: 'whoever opens the figure sees them in a font of their own',
  png: 'a font of this system stands in where it has them',
  pdf: 'they are drawn as question marks',
};

export const missingWords = (letters: string[], format: FigureFormat): string =>
  `The figure’s font has no ${letters.join(' ')}: ${STAND_INS[format]}. Give a font that has them with --font.`;

/** Options that only some formats can follow. */
const LIMITED: { option: string; flag: string; formats: FigureFormat[] }[] = [
  { option: 'outlines', flag: '--outlines', formats: ['svg', 'pdf'] },
  { option: 'linkNodes', flag: '--link-nodes', formats: ['svg', 'pdf'] },
  { option: 'bookmarks', flag: '--bookmarks', formats: ['pdf'] },
];

/** What was asked for and is not in a file of the format, in sentences. */
export const idleWords = (choices: Choices, format: FigureFormat): string[] =>
  LIMITED.filter(({ option, formats }) => choices.has(option) && !formats.includes(format)).map(
    ({ flag, formats }) =>
      `${flag} makes no difference: it is for ${formats.map((one) => one.toUpperCase()).join(' and ')}.`,
  );
