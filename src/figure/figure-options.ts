import { PALETTES, type Palette } from '../look/palette';
import { PRINT_PALETTE } from '../look/print-palette';

/** Parts of the frame around the graph, each of which may be left out. */
export const FRAME_PARTS = ['title', 'filters', 'legend', 'source', 'data', 'licence', 'link', 'qr'] as const;
export type FramePart = (typeof FRAME_PARTS)[number];

export const FIGURE_PALETTES = {
  light: PALETTES.light,
  dark: PALETTES.dark,
  print: PRINT_PALETTE,
} satisfies Record<string, Palette>;
export type FigureTheme = keyof typeof FIGURE_PALETTES;

/** Which part of the graph a figure shows: all that is shown, what lies in the window, what is selected, or a path. */
export type FigurePart = 'whole' | 'seen' | 'selection' | 'path';

/** Lengths in CSS pixels, 96 to the inch. */
export interface Page {
  width: number;
  height: number;
  margin: number;
}

export interface FigureOptions {
  part: FigurePart;
  frame: readonly FramePart[];
  /** Instead of the document's own title. */
  title?: string;
  /** A sentence under the title. */
  caption?: string;
  /** ISO date to be printed as that of making. */
  today?: string;
  theme: FigureTheme;
  hasGround: boolean;
  /** Of names and of the frame. */
  language: string;
  /** Null for a page as large as the figure needs. */
  page: Page | null;
  /** Whether links say what they are. */
  namesLinks: boolean;
  /** Whether nodes lead to the view in which they are selected. */
  linksNodes: boolean;
}

export const DEFAULT_FIGURE: FigureOptions = {
  part: 'whole',
  frame: FRAME_PARTS,
  theme: 'light',
  hasGround: true,
  language: 'en',
  page: null,
  namesLinks: false,
  linksNodes: false,
};
