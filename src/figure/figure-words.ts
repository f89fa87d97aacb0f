import type { Text } from '../graph/text';

const text = (en: string, ru: string): Text => ({ en, ru });

/** What a figure says around its graph. */
export const FIGURE_WORDS = {
  shown: text('Shown', 'Показано'),
  nodes: text('nodes', 'узлов'),
  of: text('of', 'из'),
  links: text('links', 'связей'),
  filters: text('Filters', 'Фильтры'),
  places: text('Places in the text', 'Места в тексте'),
  statements: text('statements', 'высказываний'),
  data: text('Data', 'Данные'),
  version: text('version', 'версия'),
  onDate: text('memberships as of', 'членство по состоянию на'),
  made: text('made on', 'создано'),
  licence: text('Licence', 'Лицензия'),
  size: text('size', 'размер'),
  faint: text('faint: taken away by filters or by hand', 'бледно: убрано фильтрами или вручную'),
  folded: text('nodes folded in a statement', 'узлы, свёрнутые в высказывании'),
  to: text('to', 'до'),
} satisfies Record<string, Text>;
