import type { Edition } from '../editions/edition';
import { SiteLibrary } from '../editions/library';

/** The program within another page: it reads what the site ships, keeps nothing and opens no files. */
export const embedEdition = (address: string): Edition => ({
  library: new SiteLibrary(),
  site: new URL('./', address).href,
  home: '',
  savedAt: null,
  loadOpening: null,
  pageParts: () => Promise.reject(new Error('An embed saves no pages.')),
});
