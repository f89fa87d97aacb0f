import * as v from 'valibot';
import type { Range } from '../atlas-document';
import type { Text } from '../text';

/*
 * Every scalar arrives as text (NO, 012 and 2006 stay as written); these schemas turn it into what it stands for.
 * A message reads "what is wrong; what to do": the part after the semicolon becomes the hint.
 */

/** An object with exactly these keys; `readAs` reads the allowed keys from the message of the rest schema. */
export function record<E extends v.ObjectEntries>(entries: E): v.ObjectSchema<E, undefined> {
  const keys = Object.keys(entries).join(' ');
  const schema = v.objectWithRest(
    entries,
    v.never(() => keys),
    (issue) => (issue.expected?.startsWith('"') ? `missing ${issue.expected}` : 'expected keys and values'),
  );
  return schema as unknown as v.ObjectSchema<E, undefined>;
}

export const Words = v.pipe(
  v.string('expected a text'),
  v.trim(),
  v.nonEmpty('empty text; write it or leave the key out'),
);
export const Identifier = v.pipe(
  Words,
  v.regex(/^[a-z][A-Za-z0-9-]*$/, 'not an id; use letters, digits and hyphens, as in priority-4'),
);
export const wholeNumber = /^\d{1,9}$/;
export const Integer = v.pipe(Words, v.regex(wholeNumber, 'expected a whole number'), v.transform(Number));
export const Flag = v.pipe(
  v.picklist(['true', 'false'], 'expected true or false'),
  v.transform((flag) => flag === 'true'),
);
export const IsoDate = v.pipe(Words, v.regex(/^\d{4}-\d\d-\d\d$/, 'expected a date; write it as 2023-03-31'));
/** A date of which the day, or month and day, may be unknown. */
export const looseDate = /^\d{4}(-\d\d(-\d\d)?)?$/;
export const LooseDate = v.pipe(
  Words,
  v.regex(looseDate, 'expected a date; write 2023, 2023-03 or 2023-03-31'),
);
export const WebAddress = v.pipe(Words, v.regex(/^https?:\/\/\S+$/, 'expected a web address'));
export const VoiceIdSource = v.picklist(
  ['document', 'post', 'commentary', 'editor'],
  'unknown voice; it is one of document, post, commentary, editor',
);
export const CertaintySource = v.literal('not checked', 'unknown certainty; the only one is: not checked');

const twoNumbers = 'expected two numbers; write [from, to]';
export const RangeSource = v.pipe(
  v.array(Integer, twoNumbers),
  v.length(2, twoNumbers),
  v.transform(([from = 0, to = 0]): Range => [from, to]),
  v.check(([from, to]) => from < to, 'empty range; the end comes after the start'),
);

const TextByLanguage = v.pipe(
  v.objectWithRest({ en: Words }, Words, (issue) =>
    issue.expected === '"en"' ? 'no English text; add en:' : 'expected a text or texts by language',
  ),
  v.check(
    (text) => Object.keys(text).every((language) => /^[a-z]{2,3}$/.test(language)),
    'unknown language; use codes such as en and ru',
  ),
);

/** `{en: …, ru: …}`, or a plain text for English alone. */
export const TextSource = v.pipe(
  v.union([Words, TextByLanguage], 'expected a text or texts by language'),
  v.transform((text): Text => (typeof text === 'string' ? { en: text } : text)),
);
