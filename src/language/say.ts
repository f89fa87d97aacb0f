import type { Message, NamesIn, ValuesOf } from './message';
import { sayNumber } from './say-number';
import { pluralForm } from './plural-form';
import { spoken, type Spoken } from './spoken';

/** A message in the language that the program speaks, with its values. */
export function say<Text extends Message>(text: Text, ...[values]: ValuesOf<Text>): string {
  const language = spoken();
  return formOf(text, values, language).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = (values as Record<string, string | number> | undefined)?.[name];
    return value === undefined ? whole : valueWords(value, language);
  });
}

/** A part of a message: words, or the name of what stands there. */
export type SaidPart = { text: string } | { name: string };

/**
 * A message in parts, for values that are more than text, a link say. `values` fill in what is text all the same, and
 * `count` chooses the form.
 */
export function sayParts<Text extends Message>(
  text: Text,
  values: Partial<Record<NamesIn<Text>, string | number>> = {},
): SaidPart[] {
  const language = spoken();
  const given = values as Record<string, string | number | undefined>;
  const parts = formOf(text, given, language).split(/\{(\w+)\}/);
  return parts.flatMap((part, index): SaidPart[] => {
    if (index % 2 === 0) return part ? [{ text: part }] : [];
    const value = given[part];
    return [value === undefined ? { name: part } : { text: valueWords(value, language) }];
  });
}

function formOf(text: string, values: Record<string, unknown> | undefined, language: Spoken): string {
  const [message = ''] = language.translate(text).split(' # ');
  if (!message.includes('|')) return message;
  return pluralForm(message.split('|'), Number(values?.['count']), language.language);
}

/** Names of the data keep their own direction within words that run the other way. */
function valueWords(value: string | number, { direction }: Spoken): string {
  if (typeof value === 'number') return sayNumber(value);
  return direction === 'rtl' ? `\u2068${value}\u2069` : value;
}
