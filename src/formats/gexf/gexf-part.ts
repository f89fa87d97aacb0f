import { KNOWN, type Attribute, type AttributeValue } from '../../graph/property-graph';
import type { LossCount } from '../writing/loss-count';
import { columnTypeOf, type TypedColumn, type TypedColumns } from '../xml/typed-columns';
import { looksOf, type Look } from './gexf-looks';
import { TIMES } from './gexf-names';
import type { OwnerKind } from './gexf-owner';
import { isSpells, isTimed, timesOf, type Times } from './gexf-times';
import { listText } from './list-text';

export interface GexfValue {
  column: TypedColumn;
  text: string;
  times?: Times;
}

/** What one node or edge says, by where GEXF puts it. */
export interface GexfPart {
  xml: [name: string, text: string][];
  looks: Look[];
  spells: Times[];
  values: GexfValue[];
}

interface PartOptions {
  kind: OwnerKind;
  columns: TypedColumns;
  losses: LossCount;
}

export function toGexfPart(attributes: Attribute[], options: PartOptions): GexfPart {
  const { looks, rest } = looksOf(attributes, options.kind);
  const part: GexfPart = { xml: [], looks, spells: [], values: [] };
  for (const [name, value] of rest) {
    const xml = xmlName(name, value, options.kind);
    if (xml !== undefined) part.xml.push([xml, String(value)]);
    else if (name === KNOWN.spells && isSpells(value)) part.spells = value;
    else part.values.push(...valuesOf(name, value, options));
  }
  return part;
}

/** The attribute of XML that GEXF has for a known name; undefined where it has none for that value. */
function xmlName(name: string, value: AttributeValue, kind: OwnerKind): string | undefined {
  if (name === KNOWN.weight && typeof value === 'number' && kind === 'edge') return name;
  if (typeof value !== 'string') return undefined;
  if (name === KNOWN.label || TIMES.has(name)) return name;
  if (name === KNOWN.parent && kind === 'node') return 'pid';
  return name === KNOWN.relation && kind === 'edge' ? 'kind' : undefined;
}

function valuesOf(name: string, value: AttributeValue, { columns, losses }: PartOptions): GexfValue[] {
  if (isTimed(value))
    return value.map((record) => {
      const type = columnTypeOf(record.value)!;
      const column = columns.of(name, record.value, { type, timed: true });
      return { column, text: String(record.value), times: timesOf(record) };
    });
  if (value === null) losses.add('empty values (null), left out');
  if (value === null) return [];
  const type = columnTypeOf(value);
  if (type === undefined) losses.add('values that are objects or lists of several types, written as text');
  const column = columns.of(name, value, { type: type ?? 'text' });
  return [{ column, text: type === undefined ? JSON.stringify(value) : textOf(value) }];
}

const textOf = (value: AttributeValue) => (Array.isArray(value) ? listText(value) : String(value));
