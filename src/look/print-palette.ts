import type { Palette } from './palette';

/** Black, white and three greys: shapes, borders and dashes tell the kinds apart. */
const [BLACK, DARK, MIDDLE, LIGHT, WHITE] = ['#000000', '#3d3d3d', '#6b6b6b', '#e4e4e4', '#ffffff'] as const;

export const PRINT_PALETTE: Palette = {
  ground: WHITE,
  surface: WHITE,
  sunken: WHITE,
  line: MIDDLE,
  edge: MIDDLE,
  ink: BLACK,
  quietInk: DARK,
  accent: BLACK,
  onAccent: WHITE,
  principle: BLACK,
  priority: BLACK,
  point: BLACK,
  comment: MIDDLE,
  heading: BLACK,
  organisation: DARK,
  region: BLACK,
  country: MIDDLE,
  theme: DARK,
  themeFill: LIGHT,
  onFill: WHITE,
  favours: BLACK,
  rejects: BLACK,
  neutral: MIDDLE,
  inferred: DARK,
  background: MIDDLE,
};
