import type { PropertyGraph } from '../property-graph';
import type { Geography } from '../regions/geography';
import { columnsOf, plainName, type Column } from './columns';
import { guessKinds } from './guess-kinds';
import type { Mapping } from './mapping';
import { PlaceCodes } from './place-codes';

/** What the attributes of a file most likely mean, by their names and values; the reader may change all of it. */
export function guessMapping(graph: PropertyGraph, geography: Geography): Mapping {
  const columns = columnsOf(graph);
  const total = graph.nodes.length;
  const kind = pick(columns.nodes, KIND, (column) => isKind(column, total));
  const label = pick(columns.nodes, LABEL);
  const text = pick(columns.nodes, TEXT, ({ name }) => name !== label);
  const codes = new PlaceCodes(geography);
  const place = pick(columns.nodes, PLACE, (column) => holdsPlaces(column, codes));
  const relation = pick(columns.edges, RELATION, (column) => isRelation(column, graph.edges.length));
  const quotation = pick(columns.edges, QUOTATION, ({ name }) => name !== relation);
  return {
    nodes: { ...named({ label, kind, text }), ...(place !== undefined && place !== label && { place }) },
    edges: named({ relation, quotation }),
    kinds: guessKinds(graph, kind, codes),
  };
}

/** Names of attributes by what they say, the surest first; compared by their plain names. */
const LABEL = [
  'label',
  'name',
  'title',
  'prefLabel',
  'displayName',
  'shared name',
  'caption',
  'text',
  'wording',
];
const KIND = [
  'kind',
  'type',
  'node type',
  'category',
  'class',
  'group',
  'labels',
  'cluster',
  'modularity class',
];
const TEXT = [
  'wording',
  'text',
  'sentence',
  'statement',
  'paragraph',
  'content',
  'passage',
  'abstract',
  'definition',
];
const PLACE = [
  'region',
  'regions',
  'country',
  'countries',
  'place',
  'location',
  'iso',
  'iso2',
  'country code',
  'code',
];
const RELATION = [
  'relation',
  'type',
  'predicate',
  'relationship',
  'interaction',
  'label',
  'kind',
  'name',
  'verb',
];
const QUOTATION = [
  'quotations',
  'quotation',
  'quote',
  'evidence',
  'passage',
  'excerpt',
  'sentence',
  'snippet',
  'text',
];

function pick(
  columns: Column[],
  names: readonly string[],
  suits: (column: Column) => boolean = () => true,
): string | undefined {
  for (const name of names) {
    const found = columns.find((column) => plainName(column.name) === plainName(name) && suits(column));
    if (found) return found.name;
  }
  return undefined;
}

/** Few values, most of them more than once: numbers of groups are kinds, too. */
const isKind = ({ filled, distinct, length }: Column, total: number): boolean =>
  filled >= total / 2 && distinct <= 60 && length <= 60 && (distinct < filled || filled <= 3);

/** Words for what links, and not a text or a number for each edge. */
const isRelation = ({ filled, distinct, length, examples }: Column, total: number): boolean =>
  filled >= total / 2 &&
  length <= 60 &&
  (distinct <= 200 || distinct <= filled / 3) &&
  examples.some((example) => /\p{L}/u.test(example));

const holdsPlaces = ({ examples }: Column, codes: PlaceCodes): boolean =>
  examples.some((example) => example.split(/[;|,]/).some((part) => codes.find(part.trim()) !== undefined));

const named = <Names extends Record<string, string | undefined>>(names: Names) =>
  Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined)) as {
    [Name in keyof Names]?: string;
  };
