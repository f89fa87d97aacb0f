import { dottedDate } from './dates';
import { plain, type Part } from './parts';
import type { Reference } from './reference';
import { capitalised } from '../../graph/capitalised';
import { uncapitalised, withStop } from '../sentences';

/**
 * GOST R 7.0.5-2008, reference to a part of an electronic resource: general material designation, the site
 * after a double slash, URL and date of access; an unknown date is left out, as in the standard's own examples.
 */
export function gost(reference: Reference): Part[] {
  const { author, title, form, about, container, version, issued, accessed, url } = reference;
  const named = [author, title].filter(Boolean).join(' ');
  return [
    plain(
      [
        `${named} [Электронный ресурс]${form ? ` : ${uncapitalised(form)}` : ''} // ${container} : [сайт].`,
        issued && `${issued.slice(0, 4)}.`,
        version && `Версия данных: ${version}.`,
        about && withStop(capitalised(about)),
        `URL: ${url} (дата обращения: ${dottedDate(accessed)}).`,
      ]
        .filter(Boolean)
        .join(' '),
    ),
  ];
}
