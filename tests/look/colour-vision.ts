import { deltaE2000, type Triple } from './delta-e-2000';

/** Full loss of one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB, row by row. */
const VISIONS = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

export type Vision = keyof typeof VISIONS;
export const visions = Object.keys(VISIONS) as Vision[];

/** Relative luminance ratio of WCAG 2, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Distance CIEDE2000 (white D65) as a kind of vision sees two colours. */
export function distance(one: string, other: string, vision: Vision): number {
  const [a, b] = [one, other].map((hex) => toLab(seenBy(vision, toLinear(hex)))) as [Triple, Triple];
  return deltaE2000(a, b);
}

/** A colour laid over a ground with a strength from 0 to 1. */
export function over(ground: string, hex: string, opacity: number): string {
  const mixed = channels(hex).map((value, index) =>
    Math.round(value * opacity + channels(ground)[index]! * (1 - opacity)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Triple;

const toLinear = (hex: string) =>
  channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Triple;

function luminance(hex: string): number {
  const [r, g, b] = toLinear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function seenBy(vision: Vision, [r, g, b]: Triple): Triple {
  const m = VISIONS[vision];
  const rows = [0, 3, 6].map((row) => m[row]! * r + m[row + 1]! * g + m[row + 2]! * b);
  return rows.map((value) => Math.min(1, Math.max(0, value))) as Triple;
}

function toLab([r, g, b]: Triple): Triple {
  const x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505;
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089;
  const [fx, fy, fz] = [x, y, z].map((t) =>
    t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116,
  ) as Triple;
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}
