import type { Spoken } from './spoken';

/** Languages of the interface, each by its own name. */
export const INTERFACE_LANGUAGES = { en: 'English', ru: 'Русский' } as const;

export type InterfaceLanguage = keyof typeof INTERFACE_LANGUAGES;

/** No language of anyone: it shows what is not translated, and runs from right to left. */
export const TRIAL_LANGUAGE = 'ar-XB';

const LOADERS: Record<string, () => Promise<Spoken>> = {
  ru: () => import('./ru/russian').then(({ russian }) => russian),
  [TRIAL_LANGUAGE]: () => import('./trial-language').then(({ trialLanguage }) => trialLanguage),
};

/** Undefined for English, which is in the program itself. */
export const loadLanguage = async (language: string): Promise<Spoken | undefined> => LOADERS[language]?.();

/** The first of a reader's languages that the interface has; English otherwise. */
export function languageFor(wanted: readonly string[]): InterfaceLanguage {
  const known = Object.keys(INTERFACE_LANGUAGES) as InterfaceLanguage[];
  for (const tag of wanted) {
    const found = known.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
}
