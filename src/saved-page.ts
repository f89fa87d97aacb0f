import type { PageContents, PageParts } from './formats/page/write-page';
import { startApp } from './start-app';
import { savedEdition } from './state/editions/saved-edition';

/** Called by the loader of a saved page with what it unpacked. */
export const startPage = (contents: PageContents, parts: PageParts): void =>
  void startApp(savedEdition(contents, parts));
