import { localeOf } from './say-moment';
import { spoken } from './spoken';

/** An ISO date, month or year as people write it: "31 March 2023", "March 2023", "2023", "31 марта 2023 г.". */
export function sayDate(date: string, language = spoken().language): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  const parts = PARTS[date.split('-').length - 1]!;
  return new Intl.DateTimeFormat(localeOf(language), parts).format(time);
}

/**
 * The same after a preposition: Russian bends the month, "с мая 2010 г.", as it does beside a day, which is left out
 * again where there is none.
 */
export function sayDateAfter(date: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time) || date.split('-').length !== 2) return sayDate(date);
  const parts = new Intl.DateTimeFormat(localeOf(spoken().language), PARTS[2]).formatToParts(time);
  return parts
    .slice(parts.findIndex(({ type }) => type === 'month'))
    .map(({ value }) => value)
    .join('');
}

/** For a year, a month and a day. */
const PARTS: Intl.DateTimeFormatOptions[] = [
  { timeZone: 'UTC', year: 'numeric' },
  { timeZone: 'UTC', year: 'numeric', month: 'long' },
  { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' },
];
