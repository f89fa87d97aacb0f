import type { Palette, ThemeId, Token } from './palette';

/** Colours for those who ask for more contrast: 7:1 for text, 4.5:1 for lines. */
export const STRONG_PALETTES: Record<ThemeId, Palette> = {
  light: {
    ground: '#ffffff',
    surface: '#ffffff',
    sunken: '#f4f4f4',
    line: '#6b6b6b',
    edge: '#454545',
    ink: '#000000',
    quietInk: '#33373d',
    accent: '#0038a8',
    onAccent: '#ffffff',
    principle: '#1f2e9a',
    priority: '#7d2413',
    point: '#5a2a70',
    comment: '#33373d',
    heading: '#7d2413',
    organisation: '#064a45',
    region: '#284a08',
    country: '#0b4a75',
    theme: '#3d2a00',
    themeFill: '#fbeec2',
    onFill: '#ffffff',
    favours: '#0f5a2f',
    rejects: '#9a1c10',
    neutral: '#2b2f36',
    inferred: '#33373d',
    background: '#63605a',
  },
  dark: {
    ground: '#000000',
    surface: '#0b0c0e',
    sunken: '#000000',
    line: '#9a9a9a',
    edge: '#c4c4c4',
    ink: '#ffffff',
    quietInk: '#d4d7dc',
    accent: '#9fc6ff',
    onAccent: '#000000',
    principle: '#b9c2ff',
    priority: '#ffb7a3',
    point: '#e3c2f5',
    comment: '#d4d7dc',
    heading: '#ffb7a3',
    organisation: '#7fe0d6',
    region: '#b9e487',
    country: '#94d1ff',
    theme: '#f7dc8c',
    themeFill: '#2a220d',
    onFill: '#000000',
    favours: '#7fe0a8',
    rejects: '#ff9f94',
    neutral: '#d0d5de',
    inferred: '#c2c7d0',
    background: '#8a8780',
  },
};

/**
 * Names of the system's own colours where it forces them on all pages: statements hollow, other things filled, and the
 * kinds told apart by shape and line.
 */
export const SYSTEM_PALETTE: Palette = {
  ...(Object.fromEntries(
    Object.keys(STRONG_PALETTES.light).map((token) => [token, 'CanvasText']),
  ) as unknown as Palette),
  ...allOf('Canvas', 'ground', 'surface', 'sunken', 'onFill', 'themeFill'),
  background: 'GrayText',
  accent: 'Highlight',
  onAccent: 'HighlightText',
};

function allOf(colour: string, ...tokens: Token[]): Partial<Palette> {
  return Object.fromEntries(tokens.map((token) => [token, colour]));
}
