import { dateParts } from './dates';
import { plain, type Part } from './parts';
import type { Reference } from './reference';

/**
 * One item of CSL-JSON, as Zotero, Mendeley and Pandoc read it: variables of CSL 1.0.2
 * (docs.citationstyles.org/en/stable/specification.html). Undefined ones are left out by JSON.
 */
export function cslJson(reference: Reference): Part[] {
  const { key, author, title, form, about, container, version, issued, accessed, url, language } = reference;
  const date = (iso: string) => ({ 'date-parts': [dateParts(iso)] });
  const entry = {
    id: key,
    type: 'webpage',
    author: author && [{ literal: author }],
    title,
    'container-title': container,
    genre: form,
    version,
    issued: issued && date(issued),
    accessed: date(accessed),
    URL: url,
    language,
    note: about,
  };
  return [plain(JSON.stringify([entry], null, 2))];
}
