import { apa } from './apa';
import { bibtex } from './bibtex';
import { chicagoBibliography, chicagoNote } from './chicago';
import { cslJson } from './csl-json';
import { gost } from './gost';
import type { Part } from './parts';
import type { Reference } from './reference';

export type CitationStyleId = 'apa' | 'chicago' | 'gost' | 'bibtex' | 'csl-json';

/** What the texts of the styles are called, as messages. */
export type FormName = 'Reference' | 'Note' | 'Bibliography' | 'Entry' | 'Item';

interface CitationStyle {
  id: CitationStyleId;
  label: string;
  /** The texts it gives, each under its name. */
  forms: { name: FormName; write: (reference: Reference) => Part[] }[];
  /** Code for programs, as against text for people. */
  isCode?: true;
  /** The language a style is bound to; else that of the reader's data. */
  language?: string;
}

/** The styles of citation, in the order of display. */
export const CITATION_STYLES: readonly CitationStyle[] = [
  { id: 'apa', label: 'APA 7', forms: [{ name: 'Reference', write: apa }] },
  {
    id: 'chicago',
    label: 'Chicago 17',
    forms: [
      { name: 'Note', write: chicagoNote },
      { name: 'Bibliography', write: chicagoBibliography },
    ],
  },
  {
    id: 'gost',
    label: 'GOST R 7.0.5',
    forms: [{ name: 'Reference', write: gost }],
    language: 'ru',
  },
  { id: 'bibtex', label: 'BibTeX', forms: [{ name: 'Entry', write: bibtex }], isCode: true },
  { id: 'csl-json', label: 'CSL-JSON', forms: [{ name: 'Item', write: cslJson }], isCode: true },
];
