import { isRecord } from '../../graph/is-record';
import type { JsonSource } from '../json/json-source';
import type { GraphBuilder } from '../reading/graph-builder';

type Fields = Record<string, unknown>;

/** The aspects of a CX file of either version, each put together from its fragments. Refuses what does not end well. */
export class CxAspects {
  readonly #source: JsonSource;
  readonly #aspects = new Map<string, unknown[]>();

  constructor(source: JsonSource) {
    this.#source = source;
    const { value } = source;
    if (!Array.isArray(value)) return source.refuse('expected a list of aspects', value);
    for (const part of value)
      for (const [name, entries] of Object.entries(source.record(part, value, 'aspect')))
        if (Array.isArray(entries)) this.#add(name, entries);
    this.#checkStatus();
  }

  list(name: string): unknown[] {
    return this.#aspects.get(name) ?? [];
  }

  /** Notes where the file announces another number of entries than it has. */
  noteCounts(builder: GraphBuilder): void {
    for (const entry of this.list('metaData')) {
      const { name, elementCount } = isRecord(entry) ? entry : {};
      if (typeof name !== 'string' || typeof elementCount !== 'number') continue;
      const { length } = this.list(name);
      if (length !== elementCount)
        builder.note(
          'odd-value',
          this.#source.at(entry),
          `entries of “${name}”: ${elementCount} by the file's own count, but ${length} are there`,
        );
    }
  }

  /** Notes what is none of the aspects that are read. */
  noteOthers(builder: GraphBuilder, read: readonly string[]): void {
    for (const [name, entries] of this.#aspects)
      if (!read.includes(name) && !OF_THE_FILE.includes(name) && entries.length > 0)
        builder.note(
          'not-kept',
          this.#source.at(entries[0]),
          `the aspect “${name}” is not kept; entries: ${entries.length}`,
        );
  }

  #add(name: string, entries: unknown[]): void {
    const known = this.#aspects.get(name);
    if (!known) this.#aspects.set(name, [...entries]);
    else for (const entry of entries) known.push(entry);
  }

  #checkStatus(): void {
    const status: Fields | undefined = this.list('status').filter(isRecord).at(-1);
    if (!status)
      return this.#source.refuse(
        'without the “status” that ends a CX file',
        this.#source.value,
        'the file may be cut off: fetch or export it again',
      );
    if (status.success !== true)
      this.#source.refuse(
        `its program says that the file failed: ${typeof status.error === 'string' && status.error !== '' ? status.error : 'no reason given'}`,
        status,
        'fetch or export it again',
      );
  }
}

/** What is said of the file itself, not of the graph. */
const OF_THE_FILE = ['metaData', 'numberVerification', 'status'];
