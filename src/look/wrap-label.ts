/** Width of a text in pixels at a font size in pixels. */
export type Measure = (text: string, size: number) => number;

export interface LabelBox {
  width: number;
  height: number;
  /** Font sizes to try, largest first. */
  sizes: number[];
}

export interface FittedLabel {
  lines: string[];
  size: number;
}

/** Line height as a multiple of the font size. */
export const LINE = 1.18;

/** The label at the largest size at which it fits; at the smallest it is cut with an ellipsis, never clipped. */
export function fitLabel(text: string, box: LabelBox, measure: Measure): FittedLabel {
  for (const size of box.sizes) {
    const lines = wrapText(text, box.width, (part) => measure(part, size));
    const fits =
      lines.length * size * LINE <= box.height && lines.every((line) => measure(line, size) <= box.width);
    if (fits) return { lines, size };
  }
  const size = box.sizes.at(-1) ?? 10;
  return {
    lines: cutLines(text, { ...box, measure: (part) => measure(part, size), lineHeight: size * LINE }),
    size,
  };
}

/** Breaks at spaces, balancing two lines so that neither is a single short word. */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const words = text.split(' ');
  const lines = breakGreedily(words, width, measure);
  if (lines.length < 2) return lines;
  const target = Math.max(measure(text) / lines.length, widest(words, measure));
  for (let limit = target; limit < width; limit += width / 16) {
    const balanced = breakGreedily(words, limit, measure);
    if (balanced.length <= lines.length) return balanced;
  }
  return lines;
}

function breakGreedily(words: string[], width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const widest = (words: string[], measure: (text: string) => number) =>
  words.reduce((most, word) => Math.max(most, measure(word)), 0);

interface Cut extends Pick<LabelBox, 'width' | 'height'> {
  measure: (text: string) => number;
  lineHeight: number;
}

/** As many lines as there is room for; an ellipsis where the last one, or a word too wide, goes on. */
function cutLines(text: string, { width, height, measure, lineHeight }: Cut): string[] {
  const lines = wrapText(text, width, measure);
  const room = Math.max(1, Math.floor(height / lineHeight));
  return lines.slice(0, room).map((line, index) => {
    const goesOn = index === room - 1 && lines.length > room;
    return goesOn || measure(line) > width ? shorten(line, (cut) => measure(cut) <= width) : line;
  });
}

/** As many letters as fit, found by halving: a label may have thousands. */
function shorten(line: string, fits: (cut: string) => boolean): string {
  const letters = [...line];
  const cut = (count: number) =>
    `${letters
      .slice(0, count)
      .join('')
      .replace(/(?<![\s,;:.])[\s,;:.]+$/u, '')}…`;
  let [fitting, tooMany] = [1, letters.length + 1];
  while (tooMany - fitting > 1) {
    const middle = (fitting + tooMany) >> 1;
    if (fits(cut(middle))) fitting = middle;
    else tooMany = middle;
  }
  return cut(fitting);
}
