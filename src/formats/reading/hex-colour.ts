const HEX = /^#(?:[\da-f]{3}|[\da-f]{4}|[\da-f]{6}|[\da-f]{8})$/;
const PARTS = /^rgba?\(([^()]*)\)$/;

/** A colour as `#rrggbb` or `#rrggbbaa`, of `#RGB`, `#RRGGBB(AA)`, `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)`; else undefined. */
export function toHexColour(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  if (HEX.test(plain)) return plain.length > 5 ? plain : plain.replace(/[^#]/g, (digit) => digit + digit);
  const parts = PARTS.exec(plain)?.[1]?.split(',').map(Number);
  return parts && (parts.length === 3 || parts.length === 4)
    ? hexOfParts({
        red: parts[0]!,
        green: parts[1]!,
        blue: parts[2]!,
        ...(parts.length === 4 && { opacity: parts[3]! }),
      })
    : undefined;
}

export interface ColourParts {
  /** 0 to 255, as green and blue. */
  red: number;
  green: number;
  blue: number;
  /** 0 to 1. */
  opacity?: number;
}

/** Undefined where a part is no number of its range. */
export function hexOfParts({ red, green, blue, opacity = 1 }: ColourParts): string | undefined {
  const parts = [red, green, blue, ...(opacity === 1 ? [] : [opacity * 255])];
  if (parts.some((part) => !(part >= 0 && part <= 255))) return undefined;
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** The parts of a colour written as `#rrggbb` or `#rrggbbaa`; undefined of any other text. */
export function partsOfHex(text: string): ColourParts | undefined {
  if (!/^#(?:[\da-f]{6}|[\da-f]{8})$/.test(text)) return undefined;
  const part = (at: number) => parseInt(text.slice(at, at + 2), 16);
  return {
    red: part(1),
    green: part(3),
    blue: part(5),
    ...(text.length === 9 && { opacity: part(7) / 255 }),
  };
}
