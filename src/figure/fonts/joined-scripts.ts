/** Scripts whose letters take other forms beside each other, which needs more than a glyph for each. */
const JOINED = [
  ...[
    'Arabic',
    'Syriac',
    'Nko',
    'Mongolian',
    'Devanagari',
    'Bengali',
    'Gurmukhi',
    'Gujarati',
    'Oriya',
    'Tamil',
  ],
  ...['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan', 'Balinese', 'Javanese'],
]
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const IS_JOINED = new RegExp(`[${JOINED}]`, 'u');

/** Whether a letter set by itself would be wrong beside its neighbours. */
export const isJoined = (letter: string): boolean => IS_JOINED.test(letter);
