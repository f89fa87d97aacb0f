import type { AttributeValue } from '../../graph/property-graph';
import type { GraphBuilder } from '../reading/graph-builder';
import type { Place } from '../reading/place';
import { shortText } from '../reading/short-text';
import { toTyped, type TextType } from '../reading/typed-text';
import type { XmlElement } from '../xml/parse-xml';
import { requireAttribute } from '../xml/require-attribute';
import type { GexfOwner, OwnerKind } from './gexf-owner';
import { readListText } from './list-text';

/** An attribute that a GEXF file declares for its nodes or edges. */
export interface GexfColumn {
  name: string;
  /** As declared. */
  type: string;
  /** Undefined where a text is not of that type. */
  toValue: (text: string) => AttributeValue | undefined;
  /** Of owners that have no value of their own. */
  fallback?: AttributeValue;
}

/** The attributes that a GEXF file declares, each class by its ids; they give values their types. */
export class GexfColumns {
  readonly fallbacks: Record<OwnerKind, GexfColumn[]> = { node: [], edge: [] };
  readonly #byId = { node: new Map<string, GexfColumn>(), edge: new Map<string, GexfColumn>() };
  readonly #builder: GraphBuilder;
  #class: OwnerKind = 'node';
  #declared: GexfColumn | undefined;

  constructor(builder: GraphBuilder) {
    this.#builder = builder;
  }

  /** `<attributes>`: what follows belongs to its class. */
  openClass({ attributes }: XmlElement): void {
    this.#class = attributes.get('class') === 'edge' ? 'edge' : 'node';
  }

  /** `<attribute>` */
  declare(element: XmlElement): void {
    const { attributes, place } = element;
    const id = requireAttribute(element, 'id');
    const type = attributes.get('type')?.toLowerCase() ?? 'string';
    this.#declared = { name: attributes.get('title') ?? id, type, toValue: valueMaker(type) };
    const columns = this.#byId[this.#class];
    if (!columns.has(id)) columns.set(id, this.#declared);
    else this.#builder.note('odd-value', place, `attribute “${id}” is declared twice; the first is kept`);
  }

  /** `<default>` of the attribute declared last. */
  setFallback(text: string, place: Place): void {
    const column = this.#declared;
    if (!column) return;
    column.fallback = this.#typed(text, column, place);
    this.fallbacks[this.#class].push(column);
  }

  /** `<attvalue>`, which names its attribute in `for` since GEXF 1.2 and in `id` before. */
  addValue(owner: GexfOwner, element: XmlElement): void {
    const { attributes, place } = element;
    const text = attributes.get('value') ?? '';
    const id = attributes.get('for') ?? attributes.get('id') ?? '';
    const column = this.#byId[owner.kind].get(id);
    if (column) return owner.addValue(column.name, this.#typed(text, column, place), element);
    this.#builder.note('odd-value', place, `attribute “${id}” is declared nowhere; it is kept as text`);
    owner.addValue(id, text, element);
  }

  #typed(text: string, column: GexfColumn, place: Place): AttributeValue {
    const value = column.toValue(text);
    if (value !== undefined) return value;
    const { name, type } = column;
    this.#builder.note(
      'odd-value',
      place,
      `“${shortText(text)}” of “${name}” is no ${type}; it is kept as text`,
    );
    return text;
  }
}

function valueMaker(declared: string): GexfColumn['toValue'] {
  const isList = declared.startsWith('list');
  const type = textType(isList ? declared.slice(4) : declared);
  return isList ? (text) => readListText(text, type) : (text) => toTyped(text, type);
}

const NUMBERS = new Set([
  'integer',
  'int',
  'long',
  'double',
  'float',
  'short',
  'byte',
  'biginteger',
  'bigdecimal',
]);

function textType(declared: string): TextType {
  if (declared === 'boolean') return 'boolean';
  return NUMBERS.has(declared) ? 'number' : 'text';
}
