import type { BrowserStore, Guard, Shelf, ShelfWrite } from './browser-store';
import type { DatabaseStore } from './database-store';

/**
 * The browser's own store. Its database is made, and what works on it is loaded, with the first thing that is kept: a reader who
 * keeps nothing leaves no trace.
 */
export class IndexedStore implements BrowserStore {
  #database: Promise<DatabaseStore> | null = null;

  constructor(private readonly name = 'policy-atlas') {}

  get<T>(shelf: Shelf, key: string): Promise<T | undefined> {
    return this.#read((database) => database.get<T>(shelf, key), undefined);
  }

  async put(shelf: Shelf, key: string, value: unknown): Promise<void> {
    await (await this.#load()).put(shelf, key, value);
  }

  remove(shelf: Shelf, key: string): Promise<void> {
    return this.#read((database) => database.remove(shelf, key), undefined);
  }

  all<T>(shelf: Shelf): Promise<T[]> {
    return this.#read((database) => database.all<T>(shelf), []);
  }

  keys(shelf: Shelf, beginning?: string): Promise<string[]> {
    return this.#read((database) => database.keys(shelf, beginning), []);
  }

  records(shelf: Shelf, beginning?: string): Promise<[string, unknown][]> {
    return this.#read((database) => database.records(shelf, beginning), []);
  }

  async write(writes: ShelfWrite[], guard?: Guard): Promise<boolean> {
    return (await this.#load()).write(writes, guard);
  }

  async #read<T>(act: (database: DatabaseStore) => Promise<T>, otherwise: T): Promise<T> {
    return (await this.#exists()) ? act(await this.#load()) : otherwise;
  }

  async #exists(): Promise<boolean> {
    if (this.#database) return true;
    // a browser that does not list its databases makes an empty one by asking
    const known = await indexedDB.databases?.();
    return known?.some(({ name }) => name === this.name) ?? true;
  }

  #load(): Promise<DatabaseStore> {
    this.#database ??= import('./database-store')
      .then(({ DatabaseStore }) => new DatabaseStore(this.name))
      .catch((error: unknown) => {
        this.#database = null; // the next act tries again
        throw error;
      });
    return this.#database;
  }
}
