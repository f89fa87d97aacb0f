import { KNOWN, type Attribute, type AttributeValue } from '../../graph/property-graph';
import { AttributeBag } from '../reading/attribute-bag';
import type { GraphBuilder } from '../reading/graph-builder';
import type { Place } from '../reading/place';
import { toTyped } from '../reading/typed-text';
import { pajekColour } from './pajek-colour';
import type { PajekWord } from './pajek-words';
import { timeAttributes } from './time-attributes';

/** What parameters of vertices and of lines are called everywhere else. */
const NAMES = {
  vertex: new Map<string, string>([
    ['ic', KNOWN.colour],
    ['s_size', KNOWN.size],
  ]),
  line: new Map<string, string>([
    ['c', KNOWN.colour],
    ['w', KNOWN.thickness],
    ['l', KNOWN.label],
  ]),
};

/** Adds parameters, each a name and a value, and at the end when the thing is there: `ic Red url "…" [1-3]`. */
export function addParameters(
  words: PajekWord[],
  bag: AttributeBag,
  { owner, builder, at }: { owner: keyof typeof NAMES; builder: GraphBuilder; at: Place },
): void {
  const [pairs, time] = withoutTime(words);
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const name = pairs[index]!.text;
    const known = NAMES[owner].get(name) ?? name;
    bag.add(known, known === KNOWN.colour ? colourOf(pairs[index + 1]!) : wordValue(pairs[index + 1]!));
  }
  if (pairs.length % 2 === 1)
    builder.note('odd-value', at, `“${pairs.at(-1)!.text}” stands without a value; it is not kept`);
  for (const [name, value] of timeOf(time, builder, at)) bag.add(name, value);
}

/** A word as a number, where it is one and not in quotation marks. */
export const wordValue = ({ text, isQuoted }: PajekWord): AttributeValue =>
  isQuoted ? text : (toTyped(text, 'number') ?? text);

export function withoutTime(words: PajekWord[]): [others: PajekWord[], time: PajekWord | undefined] {
  const last = words.at(-1);
  return last && !last.isQuoted && /^\[.*\]$/.test(last.text)
    ? [words.slice(0, -1), last]
    : [words, undefined];
}

const colourOf = (word: PajekWord): AttributeValue => pajekColour(word.text) ?? word.text;

function timeOf(time: PajekWord | undefined, builder: GraphBuilder, at: Place): Attribute[] {
  if (!time) return [];
  const known = timeAttributes(time.text);
  if (known) return known;
  builder.note('odd-value', at, `“${time.text}” is no list of times, such as [1-3,5]; it is kept as “time”`);
  return [['time', time.text]];
}
