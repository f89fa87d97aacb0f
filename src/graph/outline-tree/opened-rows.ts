/** Which rows of an outline are open: by the id of each, what is open below it. Never changed, only replaced. */
export type Opened = ReadonlyMap<string, Opened>;

export const NOTHING_OPEN: Opened = new Map();

/** With the row at the end of a path open or closed, and all above it open. */
export function withRow(opened: Opened, [id, ...rest]: readonly string[], isOpen: boolean): Opened {
  if (id === undefined) return opened;
  const next = new Map(opened);
  const below = opened.get(id) ?? NOTHING_OPEN;
  if (rest.length) next.set(id, withRow(below, rest, isOpen));
  else if (isOpen) next.set(id, below);
  else next.delete(id);
  return next;
}

/** With many rows below a row open at once, and all above them. */
export function withRows(opened: Opened, [id, ...rest]: readonly string[], ids: readonly string[]): Opened {
  const next = new Map(opened);
  if (id !== undefined) return next.set(id, withRows(opened.get(id) ?? NOTHING_OPEN, rest, ids));
  for (const each of ids) next.set(each, opened.get(each) ?? NOTHING_OPEN);
  return next;
}
