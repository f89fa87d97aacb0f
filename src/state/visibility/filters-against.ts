import { activeFilters, pauseFilters, type FilterId } from '../../view/active-filters';
import type { ArrangedDocument } from '../arranged-document';

/** The filters that keep a node from being seen, each by itself; all that are at work where only together they do. */
export function filtersAgainst(open: ArrangedDocument, id: string): FilterId[] {
  const active = activeFilters(open.arrangement);
  const isAgainst = (filter: FilterId) => {
    const others = pauseFilters(
      open.arrangement,
      active.filter((other) => other !== filter),
    );
    return open.visibilityOf({ ...open.arrangement, ...others }).filtered.includes(id);
  };
  const alone = active.filter(isAgainst);
  return alone.length ? alone : active;
}
