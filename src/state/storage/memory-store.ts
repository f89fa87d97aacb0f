import type { BrowserStore, Guard, Shelf, ShelfWrite } from './browser-store';

/** A store that lasts as long as the page: where the browser has none, or has no room. */
export class MemoryStore implements BrowserStore {
  readonly kept = new Map<string, unknown>();

  get = <T>(shelf: Shelf, key: string) => Promise.resolve(this.kept.get(`${shelf}/${key}`) as T | undefined);

  async put(shelf: Shelf, key: string, value: unknown): Promise<void> {
    await this.write([[shelf, key, value]]);
  }

  async remove(shelf: Shelf, key: string): Promise<void> {
    await this.write([[shelf, key, undefined]]);
  }

  async all<T>(shelf: Shelf): Promise<T[]> {
    return (await this.records(shelf)).map(([, value]) => value as T);
  }

  async keys(shelf: Shelf, beginning?: string): Promise<string[]> {
    return (await this.records(shelf, beginning)).map(([key]) => key);
  }

  records(shelf: Shelf, beginning = ''): Promise<[string, unknown][]> {
    const own = [...this.kept].filter(([key]) => key.startsWith(`${shelf}/${beginning}`)).sort();
    return Promise.resolve(own.map(([key, value]) => [key.slice(shelf.length + 1), value]));
  }

  write(writes: ShelfWrite[], guard?: Guard): Promise<boolean> {
    const found = guard?.reads.map(([shelf, key]) => this.kept.get(`${shelf}/${key}`)) ?? [];
    if (guard && !guard.allows(found)) return Promise.resolve(false);
    for (const [shelf, key, value] of writes)
      if (value === undefined) this.kept.delete(`${shelf}/${key}`);
      else this.kept.set(`${shelf}/${key}`, structuredClone(value));
    return Promise.resolve(true);
  }
}
