import { type Opened } from './opened-rows';
import { childrenOf, topRows, type Children, type OutlinePart, type OutlineSource } from './outline-part';

export interface OutlineRow {
  part: OutlinePart;
  /** Ids of the rows from the top down to this one. */
  path: string[];
  /** Place among its siblings, from 0, and how many these are. */
  position: number;
  siblings: number;
  isOpenable: boolean;
  isOpen: boolean;
}

/** Rows below an open row, as many as are to be seen. */
interface Branch {
  children: Children;
  trail: readonly string[];
  /** In order; `before`: rows below open siblings further up. */
  open: { at: number; before: number; branch: Branch }[];
  size: number;
  /** By the id of a row; made when the first is looked for, so that the next key costs the same in any graph. */
  places?: ReadonlyMap<string, number>;
}

/**
 * The rows of an outline with some of them open. A node that stands above already is not opened once more, so that it
 * ends; rows are made when they are asked for, so that a hundred thousand cost nothing.
 */
export class OutlineTree {
  readonly #top: Branch;

  constructor(
    private readonly source: OutlineSource,
    opened: Opened,
  ) {
    this.#top = this.#branch(topRows(source), [], opened);
  }

  /** How many rows there are to be seen. */
  get size(): number {
    return this.#top.size;
  }

  /** From 0. */
  row(index: number): OutlineRow | undefined {
    let [branch, left, path] = [this.#top, index, [] as string[]];
    if (index < 0 || index >= branch.size) return undefined;
    for (;;) {
      const open = lastOpenBy(branch, left);
      const inside = open ? left - open.at - open.before : 0;
      if (!open || inside === 0 || inside > open.branch.size) {
        const at = open && inside > 0 ? open.at + inside - open.branch.size : left;
        const position = open && inside === 0 ? open.at : at;
        return this.#rowIn(branch, position, { path, isOpen: inside === 0 && open !== undefined });
      }
      path = [...path, branch.children.ids[open.at]!];
      left = inside - 1;
      branch = open.branch;
    }
  }

  /** Undefined for what is not to be seen. */
  indexOf(path: readonly string[]): number | undefined {
    let [branch, index]: [Branch | undefined, number] = [this.#top, -1];
    for (const id of path) {
      const at: number | undefined = branch && placesIn(branch).get(id);
      if (!branch || at === undefined) return undefined;
      const above = branch.open.findLast((open) => open.at < at);
      index += 1 + at + (above ? above.before + above.branch.size : 0);
      branch = branch.open.find((open) => open.at === at)?.branch;
    }
    return index < 0 ? undefined : index;
  }

  /** Ids of a row and those beside it, in order. */
  siblingsOf(path: readonly string[]): readonly string[] {
    let branch: Branch | undefined = this.#top;
    for (const id of path.slice(0, -1)) {
      const at: number | undefined = branch && placesIn(branch).get(id);
      branch = branch?.open.find((open) => open.at === at)?.branch;
    }
    return branch?.children.ids ?? [];
  }

  #rowIn(
    { children, trail }: Branch,
    position: number,
    { path, isOpen }: { path: string[]; isOpen: boolean },
  ): OutlineRow {
    const id = children.ids[position]!;
    const part = children.partOf(id);
    const isOpenable = childrenOf(this.source, part, trailOf(part, trail)).ids.length > 0;
    return { part, path: [...path, id], position, siblings: children.ids.length, isOpenable, isOpen };
  }

  #branch(children: Children, trail: readonly string[], opened: Opened): Branch {
    const branch: Branch = { children, trail, open: [], size: children.ids.length };
    if (opened.size === 0) return branch;
    let before = 0;
    for (const [at, id] of children.ids.entries()) {
      const below = opened.get(id);
      if (!below) continue;
      const part = children.partOf(id);
      const on = trailOf(part, trail);
      const inner = this.#branch(childrenOf(this.source, part, on), on, below);
      if (inner.size === 0) continue;
      branch.open.push({ at, before, branch: inner });
      before += inner.size;
    }
    branch.size += before;
    return branch;
  }
}

const trailOf = (part: OutlinePart, trail: readonly string[]): readonly string[] =>
  part.kind === 'node' || (part.kind === 'link' && !part.isBack) ? [...trail, part.node] : trail;

const placesIn = (branch: Branch): ReadonlyMap<string, number> =>
  (branch.places ??= new Map(branch.children.ids.map((id, place) => [id, place])));

/** The last open row that stands at a place or before it; found by halving. */
function lastOpenBy({ open }: Branch, index: number): Branch['open'][number] | undefined {
  let [from, to] = [0, open.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const { at, before } = open[middle]!;
    if (at + before <= index) from = middle + 1;
    else to = middle;
  }
  return open[from - 1];
}
