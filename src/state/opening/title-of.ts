import type { OpenedSummary } from '../../formats/opened/opened-summary';

/** What the file calls itself, else its name without the ending. */
export const titleOf = ({ title, name }: Pick<OpenedSummary, 'title' | 'name'>): string =>
  title || name.replace(/^.*[\\/]/, '').replace(/(?!^)\.\w{1,8}$/, '') || name;
