import type { PageContents, PageParts } from '../../formats/page/write-page';
import type { Edition } from './edition';

/** The program as a page that holds one document and all that it needs itself. */
export function savedEdition(contents: PageContents, parts: PageParts): Edition {
  const { document, geography, home, site, savedAt } = contents;
  const { id, title, about, hash } = document;
  return {
    library: {
      entries: () => Promise.resolve([{ id, title, about, hash }]),
      document: () => Promise.resolve(document),
      geography: () => Promise.resolve(geography),
    },
    site,
    home,
    savedAt,
    loadOpening: null,
    pageParts: () => Promise.resolve(parts),
  };
}
