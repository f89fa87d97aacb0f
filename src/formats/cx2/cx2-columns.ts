import type { Attribute, AttributeValue } from '../../graph/property-graph';
import { jsonFields } from '../json/json-fields';
import type { LossCount } from '../writing/loss-count';
import { columnTypes } from './column-types';

interface ColumnOptions {
  losses: LossCount;
  /** What has them, in the plural. */
  of: string;
}

/** The attributes of all nodes or edges as CX2 has them: each of one type, which is declared. */
export class Cx2Columns {
  readonly #types: ReturnType<typeof columnTypes>;

  constructor(
    owners: Iterable<readonly Attribute[]>,
    readonly options: ColumnOptions,
  ) {
    this.#types = columnTypes(owners);
    for (const [name, type] of this.#types)
      if (type === 'mixed')
        options.losses.add(
          `attributes of ${options.of} that CX2 has no type for, which are written as text (“${name}”)`,
        );
  }

  /** As CX2 declares them. */
  declarations(): Record<string, { d: string }> {
    return Object.fromEntries(
      [...this.#types].map(([name, type]) => [name, { d: type === 'mixed' ? 'string' : type }]),
    );
  }

  fields(attributes: readonly Attribute[]): Record<string, unknown> {
    const { losses, of } = this.options;
    const present = attributes.filter(([, value]) => value !== null);
    if (present.length < attributes.length) losses.add(`empty attributes of ${of}`);
    const typed = present.map(([name, value]): Attribute => [
      name,
      this.#types.get(name) === 'mixed' ? asText(value) : value,
    ]);
    return jsonFields(typed, { losses, of });
  }
}

const asText = (value: AttributeValue): string => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
};
