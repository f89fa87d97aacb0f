import type { Attribute, AttributeValue } from '../../graph/property-graph';
import { FreeNames } from '../../graph/free-names';
import type { LossCount } from '../writing/loss-count';

interface FieldOptions {
  losses: LossCount;
  /** What they belong to, in the plural: "nodes". */
  of: string;
  /** Names that mean something else where the fields stand. */
  reserved?: readonly string[];
}

/** Attributes as the fields of a JSON object; what of them changes is counted. */
export function jsonFields(
  attributes: Attribute[],
  { losses, of, reserved = [] }: FieldOptions,
): Record<string, unknown> {
  const named = freelyNamed(attributes, reserved);
  named.forEach(([free], index) => {
    const [name] = attributes[index]!;
    if (free !== name) losses.add(`attributes “${name}” of ${of}, which are called “${free}”`);
  });
  const fields: Record<string, unknown> = Object.fromEntries(
    named.map(([name, value]) => [name, jsonValue(value, losses)]),
  );
  if (Object.keys(fields).some((name, index) => name !== named[index]![0]))
    losses.add(`order of attributes that have numbers for names, of ${of}`);
  return fields;
}

function freelyNamed(attributes: Attribute[], reserved: readonly string[]): Attribute[] {
  const own = new Set(attributes.map(([name]) => name));
  if (own.size === attributes.length && !reserved.some((name) => own.has(name))) return attributes;
  const names = new FreeNames(reserved, own);
  return attributes.map(([name, value]) => [names.take(name), value]);
}

/** JSON knows no numbers without an end. */
function jsonValue(value: AttributeValue, losses: LossCount): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    losses.add('numbers that are infinite or none, which are written as text');
    return String(value);
  }
  if (Array.isArray(value)) return value.map((part) => jsonValue(part, losses));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, jsonValue(part, losses)]));
  return value;
}
