import type { PageParts } from '../../formats/page/write-page';
import type { Library } from './library';
import type * as OpeningParts from '../opening/opening-parts';

/** In which form the program is read: as a site, or as a page that was saved from it. */
export interface Edition {
  readonly library: Library;
  /** Address of the site, without a fragment: links to views begin with it. */
  readonly site: string;
  /** The view it opens with where the address asks for none, as a fragment; empty for the default. */
  readonly home: string;
  /** When the page was saved, ISO; null on the site. */
  readonly savedAt: string | null;
  /** What opens the reader's own files, loaded when it is first needed; null where none are opened, as in a saved page. */
  readonly loadOpening: (() => Promise<typeof OpeningParts>) | null;
  /** What a page is made of that is saved from here. */
  pageParts(): Promise<PageParts>;
}
