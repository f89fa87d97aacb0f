import { spoken } from './spoken';

/** A day and time on this computer: "30 Nov 2026, 09:15". */
export const sayMoment = (moment: number | Date): string =>
  new Intl.DateTimeFormat(localeOf(spoken().language), { dateStyle: 'medium', timeStyle: 'short' }).format(
    moment,
  );

/** English writes days before months here. */
export const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);
