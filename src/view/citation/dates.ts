const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const partsOf = (iso: string): [year: string, month: number, day: number] => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return [year, Number(month), Number(day)];
};

/** "March 8, 2026"; a year or a month stays what it is. */
export function englishDate(iso: string): string {
  const [year, month, day] = partsOf(iso);
  if (!month) return year;
  return day ? `${MONTHS[month - 1]} ${day}, ${year}` : `${MONTHS[month - 1]} ${year}`;
}

/** "2026, March 8", as APA writes the date of a work. */
export function yearFirstDate(iso: string): string {
  const [year, month, day] = partsOf(iso);
  return [year, month ? [MONTHS[month - 1], day || ''].join(' ').trim() : ''].filter(Boolean).join(', ');
}

/** "08.03.2026" */
export const dottedDate = (iso: string): string => iso.split('-').reverse().join('.');

/** [2026, 3, 8] */
export const dateParts = (iso: string): number[] => iso.split('-').map(Number);
