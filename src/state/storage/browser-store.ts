/**
 * The shelves of the browser's store; a new one needs a new version of the database. Texts and views are records by
 * themselves; the others hold what the reader opened: `heads` what it is, `files` its bytes, `arrangements` how it is
 * arranged now, `snapshots` how it was, `damaged` what could not be read any more.
 */
export const SHELVES = ['texts', 'views', 'heads', 'files', 'arrangements', 'snapshots', 'damaged'] as const;
export type Shelf = (typeof SHELVES)[number];

export type ShelfPlace = readonly [shelf: Shelf, key: string];

/** Undefined takes away what is there. */
export type ShelfWrite = readonly [...ShelfPlace, value: unknown];

/** What must be true of some places for a write to be done. */
export interface Guard {
  reads: ShelfPlace[];
  allows(found: unknown[]): boolean;
}

/** What this browser keeps for its reader; nothing of it is sent anywhere. Where there is no storage, every act rejects. */
export interface BrowserStore {
  get<T>(shelf: Shelf, key: string): Promise<T | undefined>;
  put(shelf: Shelf, key: string, value: unknown): Promise<void>;
  remove(shelf: Shelf, key: string): Promise<void>;
  /** In the order of their keys. */
  all<T>(shelf: Shelf): Promise<T[]>;
  /** Keys that begin so, in order. */
  keys(shelf: Shelf, beginning?: string): Promise<string[]>;
  /** Keys that begin so, in order, each with its value. */
  records(shelf: Shelf, beginning?: string): Promise<[key: string, value: unknown][]>;
  /** All or nothing, in one transaction with what the guard reads; false where the guard forbids it. */
  write(writes: ShelfWrite[], guard?: Guard): Promise<boolean>;
}
