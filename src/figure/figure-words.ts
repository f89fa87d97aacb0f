import { bilingual, type Text } from '../graph/text';

/** What a figure says around its graph. */
export const FIGURE_WORDS = {
  shown: bilingual('Shown', 'Показано'),
  nodes: bilingual('nodes', 'узлов'),
  of: bilingual('of', 'из'),
  links: bilingual('links', 'связей'),
  filters: bilingual('Filters', 'Фильтры'),
  places: bilingual('Places in the text', 'Места в тексте'),
  statements: bilingual('statements', 'высказываний'),
  data: bilingual('Data', 'Данные'),
  version: bilingual('version', 'версия'),
  onDate: bilingual('memberships as of', 'членство по состоянию на'),
  made: bilingual('made on', 'создано'),
  licence: bilingual('Licence', 'Лицензия'),
  size: bilingual('size', 'размер'),
  faint: bilingual('faint: taken away by filters or by hand', 'бледно: убрано фильтрами или вручную'),
  folded: bilingual('nodes folded in a statement', 'узлы, свёрнутые в высказывании'),
  to: bilingual('to', 'до'),
} satisfies Record<string, Text>;
