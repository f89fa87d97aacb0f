import { KNOWN } from '../../graph/property-graph';
import type { GraphBuilder } from '../reading/graph-builder';
import type { Place } from '../reading/place';
import { Refused } from '../reading/refused';
import { shortText } from '../reading/short-text';
import { wordValue } from './pajek-attributes';
import type { PajekVertices } from './pajek-vertices';
import type { PajekWord } from './pajek-words';
import type { LinkSection } from './read-link';

/** The rows of a matrix of arcs; of a network of two modes, of edges from its rows to its columns. */
export class PajekMatrix {
  readonly #rows: number;
  readonly #columns: number;
  #row = 0;

  constructor(
    readonly vertices: PajekVertices,
    readonly section: LinkSection,
    readonly at: Place,
  ) {
    const { size, rows } = vertices;
    this.#rows = rows ?? size;
    this.#columns = rows === undefined ? size : size - rows;
  }

  add(words: PajekWord[], builder: GraphBuilder, at: Place): void {
    this.#row += 1;
    if (words.length !== this.#columns || this.#row > this.#rows)
      refuse(`row ${this.#row} of ${this.#rows} has ${words.length} of ${this.#columns} numbers`, at);
    const { directed, relation } = this.section;
    const offset = this.vertices.size - this.#columns;
    words.forEach((word, column) => {
      const weight = wordValue(word);
      if (typeof weight !== 'number') return refuse(`“${shortText(word.text)}” in a matrix of numbers`, at);
      if (weight === 0) return;
      builder.addEdge(
        {
          source: String(this.#row),
          target: String(offset + column + 1),
          directed: directed && this.vertices.rows === undefined,
          attributes: [
            ...(relation === undefined ? [] : [[KNOWN.relation, relation] as [string, string]]),
            [KNOWN.weight, weight],
          ],
        },
        at,
      );
    });
  }

  end(): void {
    if (this.#row < this.#rows)
      refuse(`a matrix of ${this.#rows} rows that ends behind row ${this.#row}`, this.at);
  }
}

function refuse(message: string, at: Place): never {
  throw new Refused(message, at, 'the file may be cut off or edited by hand');
}
