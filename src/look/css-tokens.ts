import type { Palette } from './palette';

/** A palette as CSS custom properties: `quietInk` is `--quiet-ink`. */
export function toTokens(palette: Palette): [name: string, value: string][] {
  return Object.entries(palette).map(([name, value]) => [
    `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    value,
  ]);
}
