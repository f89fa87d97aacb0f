import type { Attribute, AttributeValue } from '../../graph/property-graph';
import { joinAttributes } from '../reading/join-attributes';
import type { GraphBuilder } from '../reading/graph-builder';
import { LIMITS } from '../reading/limits';
import type { Place } from '../reading/place';
import { refuseCount } from '../reading/refuse-count';
import { Refused } from '../reading/refused';

/** A partition or vector: one value for each vertex. */
export interface PajekColumn {
  name: string;
  values: AttributeValue[];
  at: Place;
}

/** The vertices 1 to `size` of one network, and what the lines of the file say of them. */
export class PajekVertices {
  readonly #lines = new Map<string, { attributes: Attribute[]; at: Place }[]>();

  constructor(
    readonly size: number,
    /** How many of them are rows, in a network of two modes. */
    readonly rows: number | undefined,
    readonly at: Place,
  ) {
    if (size > LIMITS.nodes) refuseCount('nodes', at);
  }

  add(id: string, attributes: Attribute[], at: Place): void {
    if (Number(id) < 1 || Number(id) > this.size)
      throw new Refused(`vertex ${id} of ${this.size}`, at, 'put the right number behind “*Vertices”');
    const before = this.#lines.get(id);
    if (before) before.push({ attributes, at });
    else this.#lines.set(id, [{ attributes, at }]);
  }

  /** Adds them all, those without a line, too; with the values that columns of the right length have for them. */
  tell(builder: GraphBuilder, given: PajekColumn[]): void {
    const columns = given.filter((column) => this.#fits(column, builder));
    for (let number = 1; number <= this.size; number += 1) {
      const id = String(number);
      const added = this.#addedTo(number, columns);
      for (const { attributes, at } of this.#lines.get(id) ?? [{ attributes: [], at: this.at }])
        builder.addNode(id, added.length > 0 ? joinAttributes(attributes, added) : attributes, at);
    }
    const without = this.size - this.#lines.size;
    if (without > 0) builder.found.push(`vertices without a line of their own: ${without}`);
  }

  #addedTo(number: number, columns: PajekColumn[]): Attribute[] {
    const added = columns.map(({ name, values }): Attribute => [name, values[number - 1]!]);
    if (this.rows !== undefined) added.unshift(['mode', number <= this.rows ? 1 : 2]);
    return added;
  }

  #fits({ name, values, at }: PajekColumn, builder: GraphBuilder): boolean {
    if (values.length === this.size) return true;
    builder.note(
      'not-kept',
      at,
      `“${name}” has ${values.length} values for ${this.size} vertices; it is not kept`,
    );
    return false;
  }
}
