import type { AttributeValue } from '../../graph/property-graph';
import type { GraphBuilder } from '../reading/graph-builder';
import { shortText } from '../reading/short-text';
import { toTyped, type TextType } from '../reading/typed-text';
import type { XmlElement } from '../xml/parse-xml';

/** An `<att>` while it is read: a value, a list, or a record of others. */
export class XgmmlAtt {
  readonly kind = 'att';
  readonly parts: XgmmlAtt[] = [];
  /** What stands in it where it has no value. */
  text = '';

  constructor(readonly element: XmlElement) {}

  get name(): string {
    return this.element.attributes.get('name') ?? this.element.attributes.get('label') ?? '';
  }

  get type(): string {
    return this.element.attributes.get('type')?.toLowerCase() ?? 'string';
  }
}

/** What an `<att>` says; undefined where it says nothing. */
export function attValue(att: XgmmlAtt, builder: GraphBuilder): AttributeValue | undefined {
  const { element, parts, text, type, name } = att;
  if (type === 'list' || parts.length > 0) return partsValue(att, builder);
  const written = element.attributes.get('value') ?? (text.trim() === '' ? undefined : text.trim());
  if (written === undefined) return undefined;
  const value = toTyped(written, textType(type));
  if (value !== undefined) return value;
  builder.note(
    'odd-value',
    element.place,
    `“${shortText(written)}” of “${name}” is no ${type}; it is kept as text`,
  );
  return written;
}

/** A record, or a list where it is called so or names do not tell its parts apart. */
function partsValue({ element, parts, type }: XgmmlAtt, builder: GraphBuilder): AttributeValue {
  const values = parts.map((part): [string, AttributeValue] => [part.name, attValue(part, builder) ?? null]);
  const own = element.attributes.get('value');
  if (own !== undefined) values.unshift(['value', own]);
  const isRecord = type !== 'list' && new Set(values.map(([name]) => name)).size === values.length;
  return isRecord ? Object.fromEntries(values) : values.map(([, value]) => value);
}

const NUMBERS = new Set(['integer', 'int', 'real', 'double', 'float', 'long']);

function textType(declared: string): TextType {
  if (declared === 'boolean') return 'boolean';
  return NUMBERS.has(declared) ? 'number' : 'text';
}
