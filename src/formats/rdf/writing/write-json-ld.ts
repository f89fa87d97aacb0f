import type { Write } from '../../format';
import { oneFile } from '../../writing/one-file';
import { RDF } from '../vocabularies';
import { describeGraph } from './describe-graph';
import type { Description, Value } from './description';
import { Shortener } from './shortener';

type Json = string | Json[] | { [key: string]: Json };

/** JSON-LD 1.1 with its context inside: https://www.w3.org/TR/json-ld11/ */
export const writeJsonLd: Write = (content) => {
  const descriptions = describeGraph(content);
  const names = new Shortener(schemesOf(descriptions));
  const graph = descriptions.map((description) => toNode(description, names));
  const context = Object.fromEntries(names.prefixes);
  const whole = { '@context': context, '@graph': graph };
  const unordered = graph.filter(isUnordered).length;
  return oneFile(`${JSON.stringify(whole, null, 2)}\n`, unordered === 0 ? [] : [orderLoss(unordered)]);
};

const orderLoss = (count: number) =>
  `the order of attributes (JSON-LD has none) of ${count} ${count === 1 ? 'node or edge' : 'nodes and edges'}`;

function toNode({ subject, said }: Description, names: Shortener): { [key: string]: Json } {
  const values = new Map<string, Json[]>();
  for (const [predicate, value] of said) {
    const key = predicate === RDF.type ? '@type' : shortId(predicate, names);
    const own =
      predicate === RDF.type && value.type === 'resource' ? shortId(value.id, names) : toJson(value, names);
    const known = values.get(key);
    if (known) known.push(own);
    else values.set(key, [own]);
  }
  const fields = [...values].map(([key, own]): [string, Json] => [key, own.length === 1 ? own[0]! : own]);
  return Object.fromEntries([...(subject === '' ? [] : [idOf(subject, names)]), ...fields]);
}

const idOf = (id: string, names: Shortener): [string, Json] => ['@id', shortId(id, names)];

const shortId = (id: string, names: Shortener): string => names.shorten(id) ?? id;

function toJson(value: Value, names: Shortener): Json {
  if (value.type === 'resource') return { '@id': shortId(value.id, names) };
  if (value.type === 'list') return { '@list': value.items.map((item) => toJson(item, names)) };
  if (value.type === 'nested') return toNode(value.description, names);
  const { text, language, datatype } = value;
  if (language !== undefined) return { '@value': text, '@language': language };
  return datatype === undefined ? text : { '@value': text, '@type': shortId(datatype, names) };
}

/** Those of all IRIs: a prefix that is one of them would change IRIs that it has nothing to do with. */
function schemesOf(descriptions: readonly Description[]): Set<string> {
  const schemes = new Set<string>();
  const add = (iri: string) => schemes.add(iri.slice(0, iri.indexOf(':')));
  for (const { subject, said } of descriptions) {
    add(subject);
    for (const [predicate, value] of said) {
      add(predicate);
      if (value.type === 'resource') add(value.id);
    }
  }
  return schemes;
}

/** Whether what reads JSON-LD by the names of its properties finds them in another order. */
function isUnordered(node: { [key: string]: Json }): boolean {
  const keys = Object.keys(node).filter((key) => key !== '@id');
  return keys.some((key, place) => place > 0 && keys[place - 1]! > key);
}
