import { sayNumber } from './say-number';

/** In kilobytes of a thousand bytes, as file managers count: "12 kB", "3.4 MB". */
export function sayBytes(bytes: number): string {
  const [unit, size, digits] = UNITS.find(([, , , below]) => bytes < below) ?? UNITS[2];
  const amount = digits ? bytes / size : Math.ceil(bytes / size);
  return sayNumber(amount, {
    style: 'unit',
    unit,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

const UNITS = [
  ['kilobyte', 1e3, 0, 1e6],
  ['megabyte', 1e6, 1, 1e9],
  ['gigabyte', 1e9, 1, Infinity],
] as const;
