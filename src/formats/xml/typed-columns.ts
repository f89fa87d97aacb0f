import type { AttributeValue } from '../../graph/property-graph';
import { isXmlText } from './xml-text';

export type ColumnType = 'text' | 'number' | 'boolean' | 'texts' | 'numbers' | 'booleans';

/** All values of one type under one name; values of two types are in two columns of that name. */
export interface TypedColumn {
  id: string;
  name: string;
  type: ColumnType;
  /** Of numbers: the narrowest type that holds all of them. */
  width: 'integer' | 'long' | 'double';
  /** Whether its values each have their time. */
  timed: boolean;
}

const WIDTHS = ['integer', 'long', 'double'] as const;

/** The columns of nodes, of edges or of the graph that a file declares before its values. */
export class TypedColumns {
  readonly #columns = new Map<string, TypedColumn>();
  readonly #ids = new Set<string>();
  readonly #prefix: string;
  readonly #nameIsId: boolean;

  /** With `nameIsId` a column has its name as id where it can, for programs that ask no further. */
  constructor(prefix: string, { nameIsId = false } = {}) {
    this.#prefix = prefix;
    this.#nameIsId = nameIsId;
  }

  /** The column for a value that is of the type. */
  of(
    name: string,
    value: AttributeValue,
    { type, timed = false }: { type: ColumnType; timed?: boolean },
  ): TypedColumn {
    const key = `${timed} ${type} ${name}`;
    const column = this.#columns.get(key) ?? this.#newColumn(key, { name, type, timed });
    const width = widthOf(value);
    if (WIDTHS.indexOf(width) > WIDTHS.indexOf(column.width)) column.width = width;
    return column;
  }

  all(): TypedColumn[] {
    return [...this.#columns.values()];
  }

  #newColumn(key: string, own: Pick<TypedColumn, 'name' | 'type' | 'timed'>): TypedColumn {
    const column: TypedColumn = { id: this.#freeId(own.name), width: 'integer', ...own };
    this.#columns.set(key, column);
    return column;
  }

  #freeId(name: string): string {
    let id = this.#nameIsId && isXmlText(name) ? name : `${this.#prefix}${this.#columns.size}`;
    while (this.#ids.has(id)) id += `_${this.#columns.size}`;
    this.#ids.add(id);
    return id;
  }
}

/** Undefined for null, objects, and lists of lists or of several types. */
export function columnTypeOf(value: AttributeValue): ColumnType | undefined {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  if (!Array.isArray(value)) return undefined;
  if (value.every((entry) => typeof entry === 'string')) return 'texts';
  if (value.every((entry) => typeof entry === 'number')) return 'numbers';
  return value.every((entry) => typeof entry === 'boolean') ? 'booleans' : undefined;
}

function widthOf(value: AttributeValue): TypedColumn['width'] {
  if (Array.isArray(value))
    return value.every(isShort) ? 'integer' : value.every(Number.isSafeInteger) ? 'long' : 'double';
  if (typeof value !== 'number' || isShort(value)) return 'integer';
  return Number.isSafeInteger(value) ? 'long' : 'double';
}

/** Whether a number is a whole one of 32 bits. */
const isShort = (value: AttributeValue): boolean => typeof value === 'number' && (value | 0) === value;
