import { englishDate, yearFirstDate } from './dates';
import { italic, plain, type Part } from './parts';
import type { Reference } from './reference';
import { withStop } from '../sentences';

/**
 * APA, 7th edition: an entry in an online reference work, as those of Wikipedia and Merriam-Webster are cited. Without an
 * author the title comes first; what changes over time and keeps no dated copies is "n.d." and has a retrieval date.
 * apastyle.apa.org/style-grammar-guidelines/references/examples (dictionary, thesaurus and Wikipedia entries).
 */
export function apa(reference: Reference): Part[] {
  const { author, title, form, about, container, version, issued, accessed, url } = reference;
  const described = [form, about].filter(Boolean).join('; ');
  const named = withStop(described ? `${title} [${described}]` : title);
  const date = `(${issued ? yearFirstDate(issued) : 'n.d.'}).`;
  const retrieved = issued ? url : `Retrieved ${englishDate(accessed)}, from ${url}`;
  return [
    plain(`${author ? [withStop(author), date, named].join(' ') : [named, date].join(' ')} In `),
    italic(container),
    plain(`${version ? ` (Data version ${version})` : ''}. ${retrieved}`),
  ];
}
