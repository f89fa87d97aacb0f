import type { FramePart } from '../../figure/figure-options';
import type { ChosenPart, FigureChoices, FigureFormat } from '../../state/figure/figure-choices';
import type { Message } from '../../language/message';

/** What the choices of a picture are called, as messages. */
export const FORMAT_WORDS = {
  png: { label: 'PNG', about: 'For documents and slides; it names its source.' },
  svg: { label: 'SVG', about: 'Sharp at any size; it can be searched and edited.' },
  pdf: { label: 'PDF', about: 'For print; it can be searched, and looks as shown.' },
  jpeg: { label: 'JPEG', about: 'Slightly smudged; for what takes no PNG.' },
  webp: { label: 'WebP', about: 'A small file, for web pages.' },
} as const satisfies Record<FigureFormat, { label: string; about: Message }>;

export const PAGE_WORDS = {
  own: 'As large as needed',
  slide: 'Slide, 16:9',
  report: 'A4 report, upright',
  social: 'Square, for social media',
  poster: 'Poster, A1',
  paper: 'Paper of your choice',
} as const satisfies Record<FigureChoices['page'], Message>;

export const SIZE_WORDS = {
  screen: 'Pixels of the screen (96 dpi)',
  sharp: 'Sharp on screens (up to 192 dpi)',
  print: 'Print (300 dpi)',
  px: 'Width in pixels',
  cm: 'Width in centimetres',
} as const satisfies Record<FigureChoices['size'], Message>;

export const PART_WORDS = {
  whole: 'All that is shown',
  seen: 'What I see now',
  selection: 'The selection',
  path: 'The path between two nodes',
  dossier: 'Dossier of a place',
} as const satisfies Record<ChosenPart, Message>;

/** Why there is nothing of a part. */
export const PART_REASONS = {
  whole: null,
  seen: 'The graph is not on the screen.',
  selection: 'Select something in the graph first.',
  path: 'Ask first why two nodes are connected.',
  dossier: 'Select a region or country, or filter by one.',
} as const satisfies Record<ChosenPart, Message | null>;

export const THEME_WORDS = {
  app: 'As on the screen',
  light: 'Light # colours',
  dark: 'Dark # colours',
  print: 'Black and white',
} as const satisfies Record<FigureChoices['theme'], Message>;

export const FRAME_WORDS = {
  title: 'Title',
  filters: 'Counts and filters',
  legend: 'Legend',
  source: 'Source',
  data: 'Data and version',
  licence: 'Licence',
  link: 'Link to this view',
  qr: 'QR code of the link',
} as const satisfies Record<FramePart, Message>;
