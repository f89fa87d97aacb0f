import type { MadeCatalogue } from './translate-made';

/** A language that the program can speak. */
export interface Spoken {
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** A message in this language, with its values and forms still to be filled in. */
  translate: (message: string) => string;
  /** What readers and writers of files make in English. */
  loadMade?: () => Promise<MadeCatalogue>;
}

const ENGLISH: Spoken = { language: 'en', direction: 'ltr', translate: (message) => message };

/** The program speaks one language at a time, wherever words are made: every module says it in this one. */
let now = ENGLISH;
let onRead = (): void => undefined;

export function spoken(): Spoken {
  onRead();
  return now;
}

/** Whoever shows words is told when one is read, so that it can show it anew when the language changes. */
export function whenRead(listener: () => void): void {
  onRead = listener;
}

/** For what is English whatever the program speaks, a figure made in English say. */
export const inEnglish = <Made>(make: () => Made): Made => speaking(ENGLISH, make);

/** For what is made at once in a language, whatever the program speaks. */
export function speaking<Made>(language: Spoken, make: () => Made): Made {
  const before = now;
  now = language;
  try {
    return make();
  } finally {
    now = before;
  }
}

export function speak(language: Spoken = ENGLISH): void {
  now = language;
}
