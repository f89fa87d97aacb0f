import type { PageParts } from '../../formats/page/write-page';
import type { Edition } from './edition';
import { fetchJson } from './fetch-json';
import { SiteLibrary } from './library';

/** The program as a site: what it needs lies beside its page. */
export const siteEdition = ({ origin, pathname }: Pick<Location, 'origin' | 'pathname'>): Edition => ({
  library: new SiteLibrary(),
  site: `${origin}${pathname}`,
  home: '',
  savedAt: null,
  loadOpening: () => import('../opening/opening-parts'),
  pageParts: () => fetchJson<PageParts>('page-parts.json'),
});
