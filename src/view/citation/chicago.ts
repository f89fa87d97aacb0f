import { englishDate } from './dates';
import { plain, type Part } from './parts';
import type { Reference } from './reference';
import { capitalised } from '../../graph/capitalised';
import { uncapitalised, withStop } from '../sentences';

/**
 * The Chicago Manual of Style, 17th edition, notes and bibliography: a page of a website. A page without
 * a date has the day it was seen; the title of a website is not in italics.
 * chicagomanualofstyle.org/tools_citationguide/citation-guide-1.html
 */
export function chicagoNote(reference: Reference): Part[] {
  const { author, title, form, about, container, version, issued, accessed, url } = reference;
  const described = [form && uncapitalised(form), about && `(${innerParentheses(about)})`]
    .filter(Boolean)
    .join(' ');
  return [
    plain(
      [
        author,
        `“${ended(innerQuotes(title), ',')}”`,
        described && `${described},`,
        `${container},`,
        version && `data version ${version},`,
        `${issued ? `last modified ${englishDate(issued)}` : `accessed ${englishDate(accessed)}`},`,
        `${url}.`,
      ]
        .filter(Boolean)
        .join(' '),
    ),
  ];
}

/** Without an author the entry stands under the body whose site it is, so that a list can be sorted by it. */
export function chicagoBibliography(reference: Reference): Part[] {
  const { author, title, form, about, container, version, issued, accessed, url } = reference;
  return [
    plain(
      [
        withStop(author ?? container),
        `“${ended(innerQuotes(title), '.')}”`,
        form && withStop(capitalised(form)),
        about && withStop(capitalised(about)),
        author && withStop(container),
        version && `Data version ${version}.`,
        `${issued ? `Last modified ${englishDate(issued)}` : `Accessed ${englishDate(accessed)}`}.`,
        `${url}.`,
      ]
        .filter(Boolean)
        .join(' '),
    ),
  ];
}

/** Within parentheses those of a text become brackets. */
const innerParentheses = (text: string): string => text.replaceAll('(', '[').replaceAll(')', ']');

/** A comma or stop stands within all quotation marks that end with it; a title's own sign takes the place of a stop. */
function ended(title: string, sign: ',' | '.'): string {
  const [, text = title, mark = ''] = /^(.*‘[^‘]*)(’)$/.exec(title) ?? [];
  return (sign === '.' ? withStop(text) : `${text}${sign}`) + mark;
}

/** Within quotation marks those of a title become single ones. */
function innerQuotes(title: string): string {
  let count = 0;
  const straight = () => ((count += 1) % 2 ? '‘' : '’');
  return title.replace(/[“„]/g, '‘').replaceAll('”', '’').replaceAll('"', straight);
}
