/** One text in several languages; English is always there. */
export interface Text {
  en: string;
  [language: string]: string;
}

/** A text in the two languages that the program's own words are written in beside the data. */
export const bilingual = (en: string, ru: string): Text => ({ en, ru });
