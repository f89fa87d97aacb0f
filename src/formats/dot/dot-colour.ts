import { namedColours } from '../colours/named-colours';
import { hexOfParts, toHexColour } from '../reading/hex-colour';

/** What X11, whose names Graphviz uses, calls otherwise than CSS or has besides. */
const X11: ReadonlyMap<string, string> = new Map([
  ['gray', '#c0c0c0'],
  ['grey', '#c0c0c0'],
  ['green', '#00ff00'],
  ['maroon', '#b03060'],
  ['purple', '#a020f0'],
  ['lightgoldenrod', '#eedd82'],
  ['violetred', '#d02090'],
  ['navyblue', '#000080'],
  ['lightslateblue', '#8470ff'],
  ['transparent', '#ffffff00'],
]);
const SCHEME = /^\/(svg|x11)?\/?/;

/**
 * One colour as Graphviz has it (https://graphviz.org/docs/attr-types/color): `#rrggbb`, hue, saturation and value, or a
 * name; undefined of what is none or several.
 */
export function dotColour(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const scheme = SCHEME.exec(text)?.[1];
  const name = text.replace(SCHEME, '');
  const own = scheme === 'svg' ? undefined : X11.get(name);
  return (
    own ??
    namedColours.get(name) ??
    shadeOfGrey(name) ??
    (/^[#\d.]/.test(text) ? (toHexColour(text) ?? hexOfHsv(text)) : undefined)
  );
}

function shadeOfGrey(name: string): string | undefined {
  const share = Number(/^gr[ae]y(\d{1,3})$/.exec(name)?.[1] ?? NaN);
  const part = Math.floor((share * 255) / 100 + 0.5);
  return hexOfParts({ red: part, green: part, blue: part });
}

/** Hue, saturation and value from 0 to 1, with commas or blanks between (A. R. Smith, SIGGRAPH 1978). */
function hexOfHsv(text: string): string | undefined {
  const numbers = text.split(/[\s,]+/).map(Number);
  const [hue, saturation, value] = numbers;
  if (numbers.length !== 3 || !numbers.every((number) => number >= 0 && number <= 1)) return undefined;
  const part = (turn: number) => {
    const share = (turn + hue! * 6) % 6;
    return 255 * value! * (1 - saturation! * Math.max(0, Math.min(share, 4 - share, 1)));
  };
  return hexOfParts({ red: part(5), green: part(3), blue: part(1) });
}
