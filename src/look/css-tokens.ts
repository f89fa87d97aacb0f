import type { Palette, Token } from './palette';

/** Name of the CSS custom property of a colour: `quietInk` is `--quiet-ink`. */
export const toCssName = (token: Token): string =>
  `--${token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

export const toCssColour = (token: Token): string => `var(${toCssName(token)})`;

/** A palette as CSS custom properties. */
export function toTokens(palette: Palette): [name: string, value: string][] {
  return (Object.entries(palette) as [Token, string][]).map(([token, value]) => [toCssName(token), value]);
}
