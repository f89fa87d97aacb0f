/** Lightness, red to green, yellow to blue. */
export type Triple = [number, number, number];

const RADIANS = Math.PI / 180;
const cos = (degrees: number) => Math.cos(degrees * RADIANS);
const sin = (degrees: number) => Math.sin(degrees * RADIANS);
/** Share that grows from 0 to 1 with the chroma: to the seventh power, about 25. */
const chromaShare = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

/** Colour difference of CIE L*a*b* by the formula CIEDE2000 (Sharma, Wu and Dalal 2005), all weights 1. */
export function deltaE2000([light1, a1, b1]: Triple, [light2, a2, b2]: Triple): number {
  const stretch = 1 + 0.5 * (1 - chromaShare((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [chroma1, hue1] = polar(a1 * stretch, b1);
  const [chroma2, hue2] = polar(a2 * stretch, b2);
  const [turn, hue] = chroma1 * chroma2 === 0 ? [0, hue1 + hue2] : between(hue1, hue2);
  const chroma = (chroma1 + chroma2) / 2;
  const lightness = ((light1 + light2) / 2 - 50) ** 2;
  const tilt =
    1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.2 * cos(4 * hue - 63);
  const byLight = (light2 - light1) / (1 + (0.015 * lightness) / Math.sqrt(20 + lightness));
  const byChroma = (chroma2 - chroma1) / (1 + 0.045 * chroma);
  const byHue = (2 * Math.sqrt(chroma1 * chroma2) * sin(turn / 2)) / (1 + 0.015 * chroma * tilt);
  const blue = -2 * chromaShare(chroma) * sin(60 * Math.exp(-(((hue - 275) / 25) ** 2)));
  return Math.sqrt(byLight ** 2 + byChroma ** 2 + byHue ** 2 + blue * byChroma * byHue);
}

function polar(a: number, b: number): [chroma: number, hue: number] {
  return [Math.hypot(a, b), (Math.atan2(b, a) / RADIANS + 360) % 360];
}

/** The turn from one hue to another, the shorter way, and the hue half way. */
function between(one: number, other: number): [turn: number, middle: number] {
  const turn = ((other - one + 540) % 360) - 180;
  return [turn, (one + turn / 2 + 360) % 360];
}
