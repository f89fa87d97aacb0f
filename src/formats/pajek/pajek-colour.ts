import { hexOfParts, toHexColour } from '../reading/hex-colour';

/** The colours of dvips, by which Pajek calls its own: cyan, magenta, yellow and black in hundredths. */
const INKS = `greenyellow 15 0 69 0, yellow 0 0 100 0, goldenrod 0 10 84 0, dandelion 0 29 84 0, apricot 0 32 52 0,
  peach 0 50 70 0, melon 0 46 50 0, yelloworange 0 42 100 0, orange 0 61 87 0, burntorange 0 51 100 0,
  bittersweet 0 75 100 24, redorange 0 77 87 0, mahogany 0 85 87 35, maroon 0 87 68 32, brickred 0 89 94 28,
  red 0 100 100 0, orangered 0 100 50 0, rubinered 0 100 13 0, wildstrawberry 0 96 39 0, salmon 0 53 38 0,
  carnationpink 0 63 0 0, magenta 0 100 0 0, violetred 0 81 0 0, rhodamine 0 82 0 0, mulberry 34 90 0 2,
  redviolet 7 90 0 34, fuchsia 47 91 0 8, lavender 0 48 0 0, thistle 12 59 0 0, orchid 32 64 0 0,
  darkorchid 40 80 20 0, purple 45 86 0 0, plum 50 100 0 0, violet 79 88 0 0, royalpurple 75 90 0 0,
  blueviolet 86 91 0 4, periwinkle 57 55 0 0, cadetblue 62 57 23 0, cornflowerblue 65 13 0 0,
  midnightblue 98 13 0 43, navyblue 94 54 0 0, royalblue 100 50 0 0, blue 100 100 0 0, cerulean 94 11 0 0,
  cyan 100 0 0 0, processblue 96 0 0 0, skyblue 62 0 12 0, turquoise 85 0 20 0, tealblue 86 0 34 2,
  aquamarine 82 0 30 0, bluegreen 85 0 33 0, emerald 100 0 50 0, junglegreen 99 0 52 0, seagreen 69 0 50 0,
  green 100 0 100 0, forestgreen 91 0 88 12, pinegreen 92 0 59 25, limegreen 50 0 100 0, yellowgreen 44 0 74 0,
  springgreen 26 0 76 0, olivegreen 64 0 95 40, rawsienna 0 72 100 45, sepia 0 83 100 70, brown 0 81 100 60,
  tan 14 42 56 0, gray 0 0 0 50, black 0 0 0 100, white 0 0 0 0`;

const COLOURS = new Map(
  INKS.split(/,\s+/).map((entry) => {
    const [name, ...inks] = entry.split(' ');
    const [cyan, magenta, yellow, black] = inks.map(Number) as [number, number, number, number];
    const part = (ink: number) => 255 * (1 - Math.min(1, (ink + black) / 100));
    return [name!, hexOfParts({ red: part(cyan), green: part(magenta), blue: part(yellow) })!];
  }),
);

/** A colour by its name or written as `RGBff0000`; undefined of any other text. */
export function pajekColour(written: string): string | undefined {
  const name = written.toLowerCase();
  return COLOURS.get(name) ?? toHexColour(name.replace(/^(?:rgb|0x)(?=[\da-f]{6}$)/, '#'));
}
