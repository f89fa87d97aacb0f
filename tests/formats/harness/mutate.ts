import type { Random } from '../../../src/layout/seeded-random';

/**
 * What breaks readers: characters with a meaning, numbers at the edge of what is held, names of every object. After the
 * dictionaries that fuzzers of graph libraries use.
 */
const DICTIONARY = [
  '<', '>', '&', '&amp;', '&a;', '&#0;', '&#1;', '&#xFFFFFFFF;', ']]>', '<!--', '<![CDATA[', '<?xml?>', '<!DOCTYPE a>',
  '{', '}', '[', ']', '"', "'", '\\', '\\u0000', '\\ud800', ',', ':', ';', '|', '\t', '\r', '\n', '\r\n', '\u0000', '\ufeff',
  '\u202e', '\ud83d', '#', '//', '/*', '*/', '--', '->', '@', '.', '_:', '^^', '@en-x', '<urn:a>', '=', '+1', '-0', '1e999',
  '9007199254740993', '0x1F', 'NaN', 'Infinity', 'null', 'true', '~', '*Vertices 99999999999', 'graph', 'node', 'edge',
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', '%', '%zz', '\u00e9', 'e\u0301', '😀',
]; // prettier-ignore

type Mutator = (bytes: Uint8Array, chance: Random, other: Uint8Array) => Uint8Array;

const at = (bytes: Uint8Array, chance: Random) => Math.floor(chance() * (bytes.length + 1));

function flip(bytes: Uint8Array, chance: Random): Uint8Array {
  const copy = bytes.slice();
  const place = Math.floor(chance() * bytes.length);
  copy[place] = (copy[place] ?? 0) ^ (1 << Math.floor(chance() * 8));
  return copy;
}

const cut = (bytes: Uint8Array, chance: Random) => bytes.slice(0, at(bytes, chance));

function splice(bytes: Uint8Array, chance: Random, other: Uint8Array): Uint8Array {
  return join(bytes.slice(0, at(bytes, chance)), other.slice(at(other, chance)));
}

function insertWord(bytes: Uint8Array, chance: Random): Uint8Array {
  const word = DICTIONARY[Math.floor(chance() * DICTIONARY.length)]!;
  const place = at(bytes, chance);
  return join(bytes.slice(0, place), new TextEncoder().encode(word), bytes.slice(place));
}

function repeatBlock(bytes: Uint8Array, chance: Random): Uint8Array {
  const start = at(bytes, chance);
  const block = bytes.slice(start, start + 1 + Math.floor(chance() * 200));
  const times = Math.min(
    1000,
    Math.ceil(2 ** (chance() * 10)),
    Math.ceil(20_000 / Math.max(1, block.length)),
  );
  return join(bytes.slice(0, start), ...Array.from({ length: times }, () => block), bytes.slice(start));
}

const leaveOut: Mutator = (bytes, chance) => {
  const start = at(bytes, chance);
  return join(bytes.slice(0, start), bytes.slice(start + 1 + Math.floor(chance() * 40)));
};

/** One word of the text, renamed or with another number in it. */
const changeWord: Mutator = (bytes, chance) => {
  const text = new TextDecoder('latin1').decode(bytes);
  const words = [...text.matchAll(/[\p{L}\d_.-]+/gu)];
  const word = words[Math.floor(chance() * words.length)];
  if (!word) return bytes;
  const other = DICTIONARY[Math.floor(chance() * DICTIONARY.length)]!;
  const start = bytes.slice(0, word.index);
  return join(start, new TextEncoder().encode(other), bytes.slice(word.index + word[0].length));
};

const MUTATORS: Mutator[] = [flip, cut, splice, insertWord, repeatBlock, leaveOut, changeWord];

/** One to four changes of a file; `other` is a second file to splice with. */
export function mutate(bytes: Uint8Array, chance: Random, other: Uint8Array): Uint8Array {
  let changed = bytes;
  const times = 1 + Math.floor(chance() * 4);
  for (let turn = 0; turn < times; turn += 1)
    changed = MUTATORS[Math.floor(chance() * MUTATORS.length)]!(changed, chance, other);
  return changed.slice(0, MOST_BYTES);
}

const MOST_BYTES = 100_000;

function join(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let start = 0;
  for (const part of parts) {
    whole.set(part, start);
    start += part.length;
  }
  return whole;
}
