import { markOf, sealJson, unsealJson, type Sealed, type Unsealed } from './sealed';

/** How a document is arranged, as one record holds it. */
export interface Arrangement {
  /** Grows with each write, in whichever window: the order of what was done, whatever the clocks say. */
  count: number;
  /** The address fragment of the view. */
  view: string;
}

/** How it was. */
export interface Snapshot extends Arrangement {
  /** When it was taken, ISO; told, never compared. */
  at: string;
  /** Kept since another window wrote over it, or this one over another's. */
  isConflict: boolean;
}

/** The record that an arrangement on the screen was made from. */
export interface Base extends Arrangement {
  /** Tells it from what another window may have written since; empty where nothing is kept. */
  mark: string;
}

export const NO_BASE: Base = { count: 0, view: '', mark: '' };

export const sealArrangement = ({ count, view }: Arrangement): Sealed => sealJson({ count, view });

export const unsealArrangement = (record: unknown): Unsealed<Arrangement> =>
  unsealJson(record, isArrangement);

export const sealSnapshot = (snapshot: Snapshot): Sealed => sealJson(snapshot);

export const unsealSnapshot = (record: unknown): Unsealed<Snapshot> => unsealJson(record, isSnapshot);

export const baseOf = ({ count, view }: Arrangement, record: unknown): Base => ({
  count,
  view,
  mark: markOf(record),
});

function isArrangement(value: unknown): value is Arrangement {
  const { count, view } = Object(value) as Partial<Record<keyof Arrangement, unknown>>;
  return Number.isInteger(count) && typeof view === 'string';
}

function isSnapshot(value: unknown): value is Snapshot {
  const { at, isConflict } = Object(value) as Partial<Record<keyof Snapshot, unknown>>;
  return isArrangement(value) && typeof at === 'string' && typeof isConflict === 'boolean';
}
