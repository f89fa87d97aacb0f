import { PX_PER_MM } from './pages';

/** A length as people write it: "16cm", "12 mm", "6.3in", "1200". */
export interface Length {
  /** CSS pixels, 96 to the inch. */
  pixels: number;
  /** Whether it is measured on paper; else it is a number of pixels. */
  isPrinted: boolean;
}

const UNITS = { px: 1, mm: PX_PER_MM, cm: 10 * PX_PER_MM, in: 96 };

/** Undefined for what is no length; a number without a unit is one of pixels. */
export function readLength(text: string): Length | undefined {
  const [, number, unit = 'px'] = /^(\d{1,6}(?:\.\d{1,3})?)\s*(px|mm|cm|in)?$/.exec(text.trim()) ?? [];
  if (number === undefined) return undefined;
  return { pixels: Number(number) * UNITS[unit as keyof typeof UNITS], isPrinted: unit !== 'px' };
}
