import type { Reference } from '../../../src/view/citation/reference';

/** A statement of an invented document, with everything that the atlas knows of one. */
export const ENTRY: Reference = {
  key: 'policy-atlas-tide-plan-aim-4',
  title: 'More ferries between the isles',
  form: 'Aim B(4)',
  about:
    'source: A note on the Tide Plan (Author unknown, undated); document described: Tide Plan (Act No. 7)',
  container: 'Policy Atlas',
  version: '0123456789ab',
  accessed: '2026-03-08',
  url: 'https://atlas.example/#/tide-plan?select=aim-4',
  language: 'en',
};

/** What the style guides' own examples cite: facts only, in the order author, title, site, day seen, address. */
export function page(given: Partial<Reference> & Pick<Reference, 'title' | 'container' | 'url'>): Reference {
  return { key: 'page', accessed: '2000-01-01', language: 'en', ...given };
}

export const HOSTILE = `"50 % & {more}" \\ of #1 $_^~ “it”`;
