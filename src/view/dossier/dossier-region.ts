import type { Described } from '../../graph/atlas-document';
import type { DossierQuery } from '../../graph/regions/region-dossier';
import type { Tier } from '../../graph/regions/tier';
import type { RegionChoice } from '../view';

/** The region filter that shows in the picture what leads to a dossier's place; what is global would only fill it. */
export function dossierRegion({ place, date, lists }: DossierQuery, described: Described): RegionChoice {
  const byList: Tier[] = Object.keys(lists).length ? ['2b'] : [];
  return {
    places: [place],
    tiers: ['1', '2', ...byList, '3', '4'],
    ...(date === described.date ? {} : { date }),
    lists,
    paused: false,
  };
}
