import { sayDate } from '../language/say-date';

/** A date in the language of a figure, which need not be that of the interface. */
export const dateWords = (date: string, language: string): string => sayDate(date, language);
