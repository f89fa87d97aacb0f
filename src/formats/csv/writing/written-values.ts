/** Whether a text is a number that JavaScript writes in the same way: `1.5`, and neither `1.50` nor `012`. */
export function isWrittenNumber(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first !== MINUS && !isDigit(first)) return false;
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text;
}

/** Whether a text is a number however it is written, with a sign, zeros or an exponent. */
export const isAnyNumber = (text: string): boolean => PLAIN.test(text) && Number.isFinite(Number(text));

export const isWrittenBoolean = (text: string): boolean => text === 'true' || text === 'false';

const PLAIN = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const MINUS = 45;
const isDigit = (code: number) => code >= 48 && code <= 57;
