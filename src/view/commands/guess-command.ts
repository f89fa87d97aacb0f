import { foldText } from '../../graph/fold-text';
import { nearest } from '../../graph/nearest';
import { ALL_FORMS, parseCommand, toWords } from './parse-command';

/** The command that a text nobody understands most likely stands for, its words mended: "fnid BRICS" is "find BRICS". */
export function guessCommand(text: string): string | undefined {
  const known = new Set(
    ALL_FORMS.flatMap((forms) => Object.values(forms).flat()).flatMap((form) => foldText(form).split(' ')),
  );
  known.delete('*');
  const words = toWords(text);
  const quoted = words.map(({ text: word, isName }) => (isName ? `"${word}"` : word));
  for (let count = 1; count <= Math.min(words.length, SLIPS); count += 1) {
    const mended = quoted.map((word, index) =>
      index < count && !known.has(foldText(word)) ? (nearest(foldText(word), known) ?? word) : word,
    );
    const guess = mended.join(' ');
    if (guess !== quoted.join(' ') && parseCommand(guess).length) return guess;
  }
  return undefined;
}

/** Of so many words at the beginning. */
const SLIPS = 3;
