import type { Attribute } from '../../../graph/property-graph';
import type { GraphBuilder } from '../../reading/graph-builder';
import { joinAttributes } from '../../reading/join-attributes';
import { shortText } from '../../reading/short-text';
import { attributesIn } from './attributes-in';
import { cellReader, jsonIn, type CellReader } from './cell-reader';
import type { Column } from '../columns/column';
import type { Layout } from '../columns/layout';

/** Reads the attributes of a table's rows. */
export class RowAttributes {
  readonly #readers: { column: Column; read: CellReader }[];
  readonly #more: number | undefined;
  /** Of the row at hand; a list that grew by itself would hold room for many more. */
  readonly #own: Attribute[] = [];

  constructor(
    readonly layout: Layout,
    readonly builder: GraphBuilder,
  ) {
    const own = layout.columns.filter(({ use }) => use === 'attribute');
    this.#readers = own.map((column) => ({ column, read: cellReader(layout, column) }));
    this.#more = layout.columns.find(({ use }) => use === 'more')?.index;
  }

  of(row: number): Attribute[] {
    const cells = this.layout.table.rows[row]!;
    let count = 0;
    for (const { column, read } of this.#readers) {
      const cell = cells[column.index];
      if (cell === undefined || (cell === '' && !column.type)) continue;
      this.#own[count] = [column.name, read(cell) ?? this.#odd(cell, row, column)];
      count += 1;
    }
    const attributes = this.#own.slice(0, count);
    const more = this.#more === undefined ? undefined : cells[this.#more];
    if (this.#more === undefined || more === undefined) return attributes;
    return joinAttributes(attributes, this.#moreIn(more, row, this.#more));
  }

  #odd(cell: string, row: number, { index, type }: Pick<Column, 'index' | 'type'>): string {
    const promised = NAMES[type?.of ?? 'text'];
    this.builder.note(
      'odd-value',
      this.layout.table.cellAt(row, index),
      `“${shortText(cell)}” is ${promised}, as the header promises; it is kept as a text`,
    );
    return cell;
  }

  #moreIn(cell: string, row: number, index: number): Attribute[] {
    const list = attributesIn(jsonIn(cell));
    return list ?? [[':MORE', this.#odd(cell, row, { index, type: { of: 'json', isList: false } })]];
  }
}

const NAMES = { text: 'no text', number: 'no number', boolean: 'neither true nor false', json: 'no JSON' };
