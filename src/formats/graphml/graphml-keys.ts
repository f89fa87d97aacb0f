import type { AttributeValue } from '../../graph/property-graph';
import type { GraphBuilder } from '../reading/graph-builder';
import type { Place } from '../reading/place';
import { shortText } from '../reading/short-text';
import { toTyped, type TextType } from '../reading/typed-text';
import type { XmlElement } from '../xml/parse-xml';
import { requireAttribute } from '../xml/require-attribute';

/** What a `<key>` declares. */
export interface GraphmlKey {
  id: string;
  name: string;
  /** As declared. */
  type: string;
  textType: TextType;
  /** Elements that may have it: `node`, `edge`, `graph` …, or `all`. */
  of: string;
  /** What yFiles puts in it: `nodegraphics`, `edgegraphics` … */
  yfiles?: string;
  /** Of elements that have no value of their own. */
  fallback?: AttributeValue;
}

/** The keys of a GraphML file. Each has an id of its own, whatever it is for. */
export class GraphmlKeys {
  readonly #byId = new Map<string, GraphmlKey>();
  readonly #builder: GraphBuilder;

  constructor(builder: GraphBuilder) {
    this.#builder = builder;
  }

  declare(element: XmlElement): GraphmlKey {
    const id = requireAttribute(element, 'id');
    const { attributes, place } = element;
    const yfiles = attributes.get('yfiles.type');
    const type = attributes.get('attr.type')?.toLowerCase() ?? 'string';
    const key: GraphmlKey = {
      id,
      name: attributes.get('attr.name') ?? id,
      type,
      textType: textType(type),
      of: attributes.get('for') ?? 'all',
      ...(yfiles !== undefined && { yfiles }),
    };
    if (!this.#byId.has(id)) this.#byId.set(id, key);
    else this.#builder.note('odd-value', place, `key “${id}” is declared twice; the first is kept`);
    return key;
  }

  /** Undeclared keys are noted, and hold texts. */
  find(element: XmlElement): GraphmlKey {
    const id = requireAttribute(element, 'key');
    const key = this.#byId.get(id);
    if (key) return key;
    this.#builder.note('odd-value', element.place, `key “${id}” is declared nowhere; it is kept as text`);
    return { id, name: id, type: 'string', textType: 'text', of: 'all' };
  }

  /** A key that Gephi, igraph or Neo4j declares under an id of its own. */
  has(id: string, of: string): boolean {
    return this.#byId.get(id)?.of === of;
  }

  setFallback(key: GraphmlKey, text: string, place: Place): void {
    key.fallback = this.typed(text, key, place);
    this.#fallbacks.clear();
  }

  /** Keys that give a value to every element of a kind. */
  fallbacks(of: string): GraphmlKey[] {
    const known = this.#fallbacks.get(of);
    if (known) return known;
    const own = [...this.#byId.values()].filter(
      (key) => key.fallback !== undefined && (key.of === of || key.of === 'all'),
    );
    this.#fallbacks.set(of, own);
    return own;
  }
  readonly #fallbacks = new Map<string, GraphmlKey[]>();

  /** A written value as its key declares it, or as text with a note. */
  typed(text: string, key: GraphmlKey, place: Place): AttributeValue {
    const value = toTyped(text, key.textType);
    if (value !== undefined) return value;
    const { name, type } = key;
    this.#builder.note(
      'odd-value',
      place,
      `“${shortText(text)}” of “${name}” is no ${type}; it is kept as text`,
    );
    return text;
  }
}

const NUMBERS = new Set(['int', 'integer', 'long', 'float', 'double']);

function textType(declared: string): TextType {
  if (declared === 'boolean') return 'boolean';
  return NUMBERS.has(declared) ? 'number' : 'text';
}
