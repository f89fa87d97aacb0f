import { spoken } from './spoken';

/** A number as the language writes it: "1,600", "1 600". */
export const sayNumber = (value: number, options?: Intl.NumberFormatOptions): string =>
  value.toLocaleString(spoken().language, options);

/** A share, 0 to 1, in whole percent: "12%", "12 %". */
export const sayPercent = (share: number): string => sayNumber(share, { style: 'percent' });
