/** A number as PDF takes it: never an exponent, a NaN or a negative zero. */
export function pdfNumber(value: number, digits = 2): string {
  if (!Number.isFinite(value)) return '0';
  const written = value.toFixed(digits);
  const short = digits ? written.replace(/\.?0+$/, '') : written;
  return short === '-0' ? '0' : short;
}

export const pdfNumbers = (values: readonly number[], digits?: number): string =>
  values.map((value) => pdfNumber(value, digits)).join(' ');

/** `#rrggbb` as three shares. */
export const pdfColour = (hex: string): string =>
  pdfNumbers(
    [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255),
    3,
  );

/** A text outside the picture: UTF-16 with its mark, in hexadecimal digits, so that nothing needs escaping. */
export const pdfText = (text: string): string => `<feff${utf16(wellFormed(text))}>`;

export const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, place) => hex4(text.charCodeAt(place))).join('');

export const hex4 = (value: number): string => value.toString(16).padStart(4, '0');

/** Halves of letters become the letter that stands for one that is broken. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
