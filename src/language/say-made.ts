import { spoken } from './spoken';
import type { MadeCatalogue } from './translate-made';

/** What is shown of a message, and its language where that is not the one that the program speaks. */
export interface SaidMade {
  text: string;
  language?: string;
}

/** Those that are loaded, by their language. */
const catalogues = new Map<string, MadeCatalogue>();

/** Loads what `sayMade` needs; undefined where all of it is there. Never rejects: English can always be shown. */
export function readyMade(): Promise<void> | undefined {
  const { language, loadMade } = spoken();
  if (!loadMade || catalogues.has(language)) return undefined;
  return loadMade().then(
    (catalogue) => void catalogues.set(language, catalogue),
    () => undefined, // the next that is shown tries again
  );
}

/** A message that readers and writers of files made in English, in the language of the program where that is known. */
export function sayMade(message: string): SaidMade {
  const { language } = spoken();
  if (language === 'en') return { text: message };
  const text = catalogues.get(language)?.translate(message);
  return text === undefined ? { text: message, language: 'en' } : { text };
}
