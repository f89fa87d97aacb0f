import type { Sample } from '../format';
import { linesOf } from '../reading/lines-of';
import { sifFields } from './sif-fields';

/** How tables call what SIF has no names for. */
const HEADINGS = /^(?:source|target|from|to|subject|object|node\s?[12ab]?|id)$/i;

/**
 * Whether each line is a node, or a node, a relation and one target or more. Since tables look much like that, a text
 * whose name does not say it needs relations that come more than once, are words and are no nodes.
 */
export function isSif({ name, start, root, json }: Sample): boolean {
  if (root || json !== undefined) return false;
  const toFields = sifFields(start);
  const lines = [...linesOf(wholeLines(start))]
    .map(({ text }) => toFields(text))
    .filter(({ length }) => length > 0);
  if (!lines.every(({ length }) => length !== 2)) return false;
  const links = lines.filter(({ length }) => length > 2);
  if (/\.sif$/i.test(name)) return links.length > 0;
  return links.length > 1 && !/[,;{}]/.test(start) && !isHeading(lines[0]!) && hasRelations(links);
}

/** The last line of a beginning may be cut off. */
const wholeLines = (start: string) =>
  start.length < 1 << 16 ? start : start.slice(0, start.lastIndexOf('\n') + 1);

const isHeading = (fields: string[]) => fields.some((field) => HEADINGS.test(field.trim()));

function hasRelations(links: string[][]): boolean {
  const relations = new Set(links.map(([, relation]) => relation!));
  const nodes = new Set(links.flatMap(([source, , ...targets]) => [source!, ...targets]));
  return (
    relations.size <= links.length / 2 &&
    [...relations].every((relation) => /^[\p{L}][\p{L}\d_\- ]*$/u.test(relation) && !nodes.has(relation))
  );
}
