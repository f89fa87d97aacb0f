/** Colours of one theme; every value is a six-digit hex, so that arithmetic can check them. */
export interface Palette {
  ground: string;
  surface: string;
  sunken: string;
  line: string;
  /** Outline of controls: 3:1 on surface and ground. */
  edge: string;
  ink: string;
  quietInk: string;
  accent: string;
  onAccent: string;
  principle: string;
  priority: string;
  point: string;
  comment: string;
  heading: string;
  organisation: string;
  region: string;
  country: string;
  theme: string;
  themeFill: string;
  /** Text on the filled shapes (organisation, region, country). */
  onFill: string;
  favours: string;
  rejects: string;
  neutral: string;
  inferred: string;
  background: string;
}

export type ThemeId = 'light' | 'dark';
export type Token = keyof Palette;

export const PALETTES: Record<ThemeId, Palette> = {
  light: {
    ground: '#fbfaf7',
    surface: '#ffffff',
    sunken: '#f3f1ea',
    line: '#dad6cc',
    edge: '#8a857a',
    ink: '#1f2328',
    quietInk: '#5b6068',
    accent: '#1a5fd0',
    onAccent: '#ffffff',
    principle: '#3b4cc0',
    priority: '#a8412a',
    point: '#7d4a94',
    comment: '#5b6068',
    heading: '#a8412a',
    organisation: '#0f6b64',
    region: '#3f6f12',
    country: '#1d6fa5',
    theme: '#755200',
    themeFill: '#f3e7c4',
    onFill: '#ffffff',
    favours: '#2b7a4b',
    rejects: '#c0392b',
    neutral: '#5f646c',
    inferred: '#5b6068',
    background: '#87827a',
  },
  dark: {
    ground: '#16181b',
    surface: '#1f2226',
    sunken: '#1a1c20',
    line: '#3a3d42',
    edge: '#7d8188',
    ink: '#ece9e2',
    quietInk: '#a9adb4',
    accent: '#7fb0ff',
    onAccent: '#10131a',
    principle: '#97a3ff',
    priority: '#f0937a',
    point: '#cf9ee6',
    comment: '#a9adb4',
    heading: '#f0937a',
    organisation: '#5cc4ba',
    region: '#9ccb69',
    country: '#6fb9ea',
    theme: '#e6c46a',
    themeFill: '#3a3119',
    onFill: '#10131a',
    favours: '#63c08b',
    rejects: '#ef7d70',
    neutral: '#9096a0',
    inferred: '#a9adb4',
    background: '#716e68',
  },
};
