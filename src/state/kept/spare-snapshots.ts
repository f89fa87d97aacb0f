interface SnapshotMark {
  key: string;
  /** When it was taken, ISO. */
  at: string;
  /** Kept of another window's work: never spare. */
  isConflict: boolean;
}

/**
 * Keys of the snapshots that are no longer needed, of a list in the order of their making: the last 12 stay, and of those
 * before them the last of each day, for 7 days. Days are told apart, never compared: a clock may be wrong.
 */
export function spareSnapshots(marks: SnapshotMark[]): string[] {
  const older = marks.filter(({ isConflict }) => !isConflict).slice(0, -LATEST);
  const lastOfDay = new Map(older.map(({ at, key }) => [at.slice(0, 10), key]));
  const stay = new Set([...lastOfDay.values()].sort().slice(-DAYS));
  return older.map(({ key }) => key).filter((key) => !stay.has(key));
}

const LATEST = 12;
const DAYS = 7;
