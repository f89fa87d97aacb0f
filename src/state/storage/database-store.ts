import type { IDBPDatabase } from 'idb';
import type { BrowserStore, Guard, Shelf, ShelfPlace, ShelfWrite } from './browser-store';
import { openDatabase } from './open-database';

/** A database of the browser, made and opened with the first act, and again after it was closed from outside. */
export class DatabaseStore implements BrowserStore {
  #database: Promise<IDBPDatabase> | null = null;

  constructor(private readonly name: string) {}

  async get<T>(shelf: Shelf, key: string): Promise<T | undefined> {
    return (await (await this.#open()).get(shelf, key)) as T | undefined;
  }

  async put(shelf: Shelf, key: string, value: unknown): Promise<void> {
    await (await this.#open()).put(shelf, value, key);
  }

  async remove(shelf: Shelf, key: string): Promise<void> {
    await (await this.#open()).delete(shelf, key);
  }

  async all<T>(shelf: Shelf): Promise<T[]> {
    return (await (await this.#open()).getAll(shelf)) as T[];
  }

  async keys(shelf: Shelf, beginning = ''): Promise<string[]> {
    return (await (await this.#open()).getAllKeys(shelf, rangeOf(beginning))) as string[];
  }

  async records(shelf: Shelf, beginning = ''): Promise<[string, unknown][]> {
    const place = (await this.#open()).transaction(shelf).store;
    const range = rangeOf(beginning);
    const [keys, values] = await Promise.all([place.getAllKeys(range), place.getAll(range)]);
    return keys.map((key, index) => [String(key), values[index]]);
  }

  async write(writes: ShelfWrite[], guard?: Guard): Promise<boolean> {
    const reads = guard?.reads ?? [];
    const shelves = new Set([...writes, ...reads].map(([shelf]) => shelf));
    const database = await this.#open();
    const transaction = database.transaction([...shelves], 'readwrite', { durability: 'strict' });
    const get = ([shelf, key]: ShelfPlace): Promise<unknown> => transaction.objectStore(shelf).get(key);
    const acts: Promise<unknown>[] = [];
    try {
      if (guard && !guard.allows(await Promise.all(reads.map(get)))) return false;
      for (const [shelf, key, value] of writes) {
        const place = transaction.objectStore(shelf);
        acts.push(value === undefined ? place.delete(key) : place.put(value, key));
      }
      await Promise.all([...acts, transaction.done]);
      return true;
    } catch (error) {
      await Promise.allSettled([...acts, abort(transaction)]);
      throw error;
    }
  }

  #open(): Promise<IDBPDatabase> {
    const forget = () => (this.#database = null); // the next act opens it again
    this.#database ??= openDatabase(this.name, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return this.#database;
  }
}

const rangeOf = (beginning: string): IDBKeyRange => IDBKeyRange.bound(beginning, `${beginning}\uffff`);

/** Nothing of a transaction that failed half-way may stay. */
function abort(transaction: { abort(): void; done: Promise<void> }): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // it has ended by itself, as it does where a write fails
  }
  return transaction.done;
}
