import { KNOWN, type Attribute } from '../../graph/property-graph';

const INTERVAL = /^(\d+)(?:-(\d+|\*))?$/;

/** When something is there, of `[1-3,5-*]`; undefined where it is not written so. */
export function timeAttributes(written: string): Attribute[] | undefined {
  const spells = written
    .slice(1, -1)
    .split(',')
    .map((part) => toSpell(part.trim()));
  if (spells.includes(undefined)) return undefined;
  const known = spells as { [name: string]: string }[];
  return known.length === 1 ? Object.entries(known[0]!) : [[KNOWN.spells, known]];
}

function toSpell(part: string): { [name: string]: string } | undefined {
  const [, start, end = start] = INTERVAL.exec(part) ?? [];
  if (start === undefined || end === undefined) return undefined;
  return { [KNOWN.start]: start, ...(end !== '*' && { [KNOWN.end]: end }) };
}
