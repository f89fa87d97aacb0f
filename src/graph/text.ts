/** One text in several languages; English is always there. */
export interface Text {
  en: string;
  [language: string]: string;
}
