import {
  DEFAULT_FIGURE,
  FIGURE_PALETTES,
  FRAME_PARTS,
  type FigurePart,
  type FigureTheme,
  type FramePart,
} from '../../figure/figure-options';
import { PAPERS, PRESETS, type Orientation, type PaperId, type PresetId } from '../../figure/pages';

export const FIGURE_FORMATS = ['png', 'svg', 'pdf', 'jpeg', 'webp'] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];
export const FILE_ENDINGS: Record<FigureFormat, string> = {
  png: 'png',
  svg: 'svg',
  pdf: 'pdf',
  jpeg: 'jpg',
  webp: 'webp',
};
export type RasterFormat = Exclude<FigureFormat, 'svg' | 'pdf'>;

/** A dossier is the picture filtered by one place, whatever else narrows the view. */
export type ChosenPart = FigurePart | 'dossier';
export const CHOSEN_PARTS: readonly ChosenPart[] = ['whole', 'seen', 'selection', 'path', 'dossier'];

/** How large a picture in pixels is: in steps of the page, or as wide as is asked for. */
const RASTER_SIZES = ['screen', 'sharp', 'print', 'px', 'cm'] as const;

/** What names the address of a picture: words, the code, and the nodes that lead to their place. */
export const ADDRESS_PARTS = ['link', 'qr', 'nodes'] as const;
export type AddressPart = (typeof ADDRESS_PARTS)[number];

/** What a reader chooses of a picture, as plain data; remembered in this browser. */
export interface FigureChoices {
  format: FigureFormat;
  part: ChosenPart;
  page: PresetId | 'paper';
  paper: PaperId;
  orientation: Orientation;
  /** Of the paper, in millimetres. */
  margin: number;
  size: (typeof RASTER_SIZES)[number];
  /** Widths of pictures in pixels. */
  px: number;
  cm: number;
  dpi: number;
  theme: FigureTheme | 'app';
  ground: 'paper' | 'none';
  frame: FramePart[];
  today: boolean;
  namesLinks: boolean;
  linksNodes: boolean;
  /** In pictures of the reader's own files, in place of what `frame` and `linksNodes` say of them. */
  ownAddress: AddressPart[];
  letters: 'text' | 'outlines';
  /** Of a PDF. */
  bookmarks: boolean;
}

export const DEFAULT_CHOICES: FigureChoices = {
  format: 'png',
  part: 'whole',
  page: 'own',
  paper: 'A4',
  orientation: 'landscape',
  margin: 12,
  size: 'sharp',
  px: 2400,
  cm: 16,
  dpi: 300,
  theme: 'app',
  ground: 'paper',
  frame: [...FRAME_PARTS],
  today: false,
  namesLinks: DEFAULT_FIGURE.namesLinks,
  linksNodes: DEFAULT_FIGURE.linksNodes,
  ownAddress: [],
  letters: 'text',
  bookmarks: false,
};

/** Least and most of the numbers. */
export const CHOICE_LIMITS = {
  margin: { min: 0, max: 60 },
  px: { min: 100, max: 16_384 },
  cm: { min: 1, max: 200 },
  dpi: { min: 36, max: 1200 },
} as const;

const ALLOWED: { [Name in keyof FigureChoices]?: readonly FigureChoices[Name][] } = {
  format: FIGURE_FORMATS,
  part: CHOSEN_PARTS,
  page: [...(Object.keys(PRESETS) as PresetId[]), 'paper'],
  paper: Object.keys(PAPERS) as PaperId[],
  orientation: ['portrait', 'landscape'],
  size: RASTER_SIZES,
  theme: ['app', ...(Object.keys(FIGURE_PALETTES) as FigureTheme[])],
  ground: ['paper', 'none'],
  letters: ['text', 'outlines'],
};

const LISTS = { frame: FRAME_PARTS, ownAddress: ADDRESS_PARTS };

/** What was remembered, as far as it makes sense today; the rest as by default. */
export function readChoices(kept: unknown): FigureChoices {
  const read: Record<string, unknown> = Object(kept) as Record<string, unknown>;
  const entries = Object.entries(DEFAULT_CHOICES).map(([name, usual]) => {
    const value = read[name];
    return [name, isChoice(name as keyof FigureChoices, value) ? value : structuredClone(usual)];
  });
  return Object.fromEntries(entries) as FigureChoices;
}

function isChoice(name: keyof FigureChoices, value: unknown): boolean {
  if (name === 'frame' || name === 'ownAddress') return areAmong(LISTS[name], value);
  if (name in CHOICE_LIMITS) return isWithin(CHOICE_LIMITS[name as keyof typeof CHOICE_LIMITS], value);
  const allowed = ALLOWED[name] as readonly unknown[] | undefined;
  return allowed ? allowed.includes(value) : typeof value === 'boolean';
}

const areAmong = (all: readonly string[], value: unknown): boolean =>
  Array.isArray(value) && value.every((part) => all.includes(part as string));

const isWithin = ({ min, max }: { min: number; max: number }, value: unknown): boolean =>
  typeof value === 'number' && value >= min && value <= max;

export const isRaster = (format: FigureFormat): format is RasterFormat =>
  format !== 'svg' && format !== 'pdf';

/** Whether a picture without ground can be had: JPEG has no transparency. */
export const hasTransparency = (format: FigureFormat): boolean => format !== 'jpeg';
