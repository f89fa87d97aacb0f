import { foldedWords } from '../../graph/fold-text';

/** How a Russian word ends where it names a thing, and how it may end in its other cases, in singular or plural. */
const ENDINGS = [
  ['', 'а у ом ем е ы и ов ам ами ах'],
  ['а', 'ы и е у ой ою ей ею ов ам ами ах', 'bare'],
  ['я', 'и е ю ей ею й ям ями ях'],
  ['й', 'я ю ем е и'],
  ['ь', 'и ью я ю ем е его ему'],
  ['о', 'а у ом е'],
  ['е', 'я ю ем и ех еми'],
  ['ы', 'ов ам ами ах', 'bare'],
  ['и', 'ов ей й ам ами ах ям ями ях'],
  ['ки', 'ок ек'],
  ['ый', 'ого ому ым ом'],
  ['ой', 'ого ому ым ом'],
  ['ий', 'его ему ого ому им ем ом'],
  ['ая', 'ой ую ою'],
  ['яя', 'ей юю ею'],
  ['ое', 'ого ому ым им ом'],
  ['ее', 'его ему им ем'],
  ['ые', 'ых ым ыми'],
  ['ие', 'их им ими'],
].map(([plain = '', others = '', bare]) => ({
  plain,
  others: [...others.split(' '), ...(bare ? [''] : [])],
}));

/** The vowel that most masculine words lose: Египет, Египта; порядок, порядка. */
const FLEETING = /[ео](?=[^аеиоуыэюя]$)/;
/** What is left of a word says too little when it is shorter. */
const LEAST = 2;

/** Whether a text is a Russian name in one of its cases, word for word: «Ближнем Востоке» is one of «Ближний Восток». */
export function isFormOf(text: string, name: string): boolean {
  const [given, own] = [foldedWords(text), foldedWords(name)];
  return given.length > 0 && given.length === own.length && given.every((word, at) => isForm(word, own[at]!));
}

/** Whether a name holds a text in one of its cases: «Восточной Азии» stands in «Юго-Восточная Азия». */
export function holdsForm(name: string, text: string): boolean {
  const [given, own] = [foldedWords(text), foldedWords(name)];
  return (
    given.length > 0 && own.some((_, from) => given.every((word, at) => isForm(word, own[from + at] ?? '')))
  );
}

function isForm(word: string, name: string): boolean {
  if (word === name) return true;
  if (word[0] !== name[0]) return false; // saves the rest for most names
  return ENDINGS.some(
    ({ plain, others }) =>
      name.endsWith(plain) &&
      stemsOf(name.slice(0, name.length - plain.length), plain).some(
        (stem) => stem.length >= LEAST && others.some((other) => word === stem + other),
      ),
  );
}

const stemsOf = (stem: string, ending: string): string[] =>
  ending === '' || ending === 'ь' ? [stem, stem.replace(FLEETING, '')] : [stem];
