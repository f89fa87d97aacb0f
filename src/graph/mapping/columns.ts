import { excerpt } from '../excerpt';
import type { Attribute, AttributeValue, PropertyGraph } from '../property-graph';

/** One attribute of nodes or edges, over all of them. */
export interface Column {
  name: string;
  /** How many nodes or edges have it. */
  filled: number;
  /** How many values it has; counted up to a thousand. */
  distinct: number;
  /** Mean length of its values as text. */
  length: number;
  /** The first values, each once; the beginnings of long ones. */
  examples: string[];
}

const MOST_DISTINCT = 1000;
const EXAMPLES = 3;

/** The attributes of nodes and of edges, in the order in which the file brings them. */
export function columnsOf({ nodes, edges }: PropertyGraph): { nodes: Column[]; edges: Column[] } {
  return { nodes: toColumns(nodes), edges: toColumns(edges) };
}

function toColumns(owners: { attributes: Attribute[] }[]): Column[] {
  const columns = new Map<string, { filled: number; letters: number; values: Set<string> }>();
  for (const { attributes } of owners)
    for (const [name, value] of attributes) {
      const text = attributeText(value);
      if (text === '') continue;
      const column = columns.get(name) ?? { filled: 0, letters: 0, values: new Set() };
      column.filled += 1;
      column.letters += text.length;
      if (column.values.size < MOST_DISTINCT) column.values.add(text);
      columns.set(name, column);
    }
  return [...columns].map(([name, { filled, letters, values }]) => ({
    name,
    filled,
    distinct: values.size,
    length: letters / filled,
    examples: [...values].slice(0, EXAMPLES).map((text) => excerpt(text)),
  }));
}

/** A name of an attribute as names are compared: without case, blanks and marks. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A value as one text; a list with commas. */
export function attributeText(value: AttributeValue | undefined): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(attributeText).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A value as a list of texts; one text may hold several with semicolons or bars between them. */
export const attributeTexts = (value: AttributeValue | undefined): string[] =>
  (Array.isArray(value) ? value.map(attributeText) : attributeText(value).split(/[;|]/))
    .map((text) => text.trim())
    .filter(Boolean);
