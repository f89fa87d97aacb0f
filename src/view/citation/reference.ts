/** What is cited, as facts; each style writes them in its own way. */
export interface Reference {
  /** Letters, digits and hyphens: the key of a BibTeX entry. */
  key: string;
  /** Of the person or body that wrote it, as the style has it; the entries of the atlas name none. */
  author?: string;
  title: string;
  /** What kind of thing it is, with its locator: "Priority 19(4)". */
  form?: string;
  /** What it rests on and who wrote that: a source by an unknown author, and the document which that describes. */
  about?: string;
  /** The work that it is an entry of: "Policy Atlas". */
  container: string;
  /** Of the data: its hash. */
  version?: string;
  /** ISO date or year; left out where nothing says when. */
  issued?: string;
  /** ISO date. */
  accessed: string;
  url: string;
  /** Of title, form and about. */
  language: string;
}
