import { KNOWN, type PropertyEdge } from '../../graph/property-graph';
import { AttributeBag } from '../reading/attribute-bag';
import type { GraphBuilder } from '../reading/graph-builder';
import type { Place } from '../reading/place';
import { Refused } from '../reading/refused';
import { shortText } from '../reading/short-text';
import { addParameters, wordValue } from './pajek-attributes';
import type { PajekWord } from './pajek-words';

/** What all the arcs or edges of one section have in common. */
export interface LinkSection {
  directed: boolean;
  relation?: string;
}

/** One arc or edge of a line `[relation:] from to [value] [parameters]`. */
export function readLink(
  words: PajekWord[],
  { directed, relation }: LinkSection,
  { builder, at }: { builder: GraphBuilder; at: Place },
): PropertyEdge {
  const own = /^(\d+):$/.exec(words[0]?.text ?? '')?.[1];
  const [from, to, value, ...others] = own === undefined ? words : words.slice(1);
  const bag = new AttributeBag();
  const named = own ?? relation;
  if (named !== undefined) bag.add(KNOWN.relation, named);
  const weight = value && wordValue(value);
  const isWeight = typeof weight === 'number';
  if (isWeight) bag.add(KNOWN.weight, weight);
  addParameters(isWeight || !value ? others : [value, ...others], bag, { owner: 'line', builder, at });
  return { source: vertexId(from, at), target: vertexId(to, at), directed, attributes: bag.list() };
}

/** The edges of a line `from to to …`. */
export function readLinks(
  words: PajekWord[],
  { directed, relation }: LinkSection,
  at: Place,
): PropertyEdge[] {
  const [source, ...targets] = words.map((word) => vertexId(word, at));
  if (source === undefined || targets.length === 0) return refuse('expected the numbers of two vertices', at);
  return targets.map((target) => ({
    source,
    target,
    directed,
    attributes: relation === undefined ? [] : [[KNOWN.relation, relation]],
  }));
}

export function vertexId(word: PajekWord | undefined, at: Place): string {
  if (word && /^\d{1,15}$/.test(word.text)) return String(Number(word.text));
  return refuse(`expected the number of a vertex${word ? `, found “${shortText(word.text)}”` : ''}`, at);
}

function refuse(message: string, at: Place): never {
  throw new Refused(message, at, 'the file may be cut off or edited by hand');
}
