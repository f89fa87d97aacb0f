import { groupNodes, GROUPINGS, type Grouping } from '../../graph/outline-tree/group-nodes';
import { NOTHING_OPEN, withRow, withRows, type Opened } from '../../graph/outline-tree/opened-rows';
import type { OutlinePart, OutlineSource } from '../../graph/outline-tree/outline-part';
import { outlineRelations, type OutlineRelation } from '../../graph/outline-tree/outline-relations';
import { OutlineTree, type OutlineRow } from '../../graph/outline-tree/outline-tree';
import { pathTo } from '../../graph/outline-tree/path-to';
import type { OpenDocument } from '../open-document.svelte';
import { keepSetting, readSetting } from '../settings';

/** Where the reader of the outline is, and under which selection that was chosen. */
interface Place {
  path: readonly string[];
  selection: readonly string[];
}

/** The outline as it is read: how it is grouped, what is open in it, and which row has the keyboard. */
export class OutlineReading {
  #grouping = $state<Grouping>(keptGrouping());
  #chosen = $state.raw<Opened>(NOTHING_OPEN);
  #place = $state.raw<Place>({ path: [], selection: [] });

  readonly source: OutlineSource = $derived.by(() => {
    const { graph, date, standIns } = this.open;
    const { seen } = standIns;
    const known = new Map<string, OutlineRelation[]>();
    const relationsOf = (node: string) => {
      const relations = known.get(node) ?? outlineRelations(graph, seen, { node, date });
      known.set(node, relations);
      return relations;
    };
    return { groups: groupNodes(graph, seen, this.#grouping), relationsOf };
  });

  /** The way to the row that has the keyboard: what is selected elsewhere leads it there. */
  readonly #path: readonly string[] = $derived.by(() => {
    const { selection, graph } = this.open;
    const { path, selection: under } = this.#place;
    const last = selection.at(-1);
    if (last === undefined || selection === under) return path;
    return pathTo(graph, this.source, last) ?? path;
  });

  readonly #opened: Opened = $derived(
    this.#path === this.#place.path ? this.#chosen : withRow(this.#chosen, this.#path.slice(0, -1), true),
  );

  readonly tree: OutlineTree = $derived(new OutlineTree(this.source, this.#opened));

  /** Index of the row that has the keyboard; where it has gone, of the nearest above it. */
  readonly at: number = $derived.by(() => {
    for (let length = this.#path.length; length > 0; length -= 1) {
      const index = this.tree.indexOf(this.#path.slice(0, length));
      if (index !== undefined) return index;
    }
    return 0;
  });

  constructor(readonly open: OpenDocument) {}

  get grouping(): Grouping {
    return this.#grouping;
  }
  /** Remembered in this browser; what is selected stays in sight. */
  set grouping(grouping: Grouping) {
    this.#grouping = grouping;
    this.#chosen = NOTHING_OPEN;
    this.#place = { path: [], selection: [] };
    keepSetting('outline-groups', grouping);
  }

  get current(): OutlineRow | undefined {
    return this.tree.row(this.at);
  }

  moveTo(index: number): void {
    const row = this.tree.row(Math.max(0, Math.min(index, this.tree.size - 1)));
    if (row) this.#settle(row.path, this.#opened);
  }

  moveToPath(path: readonly string[]): void {
    this.#settle(path, this.#opened);
  }

  toggle({ path, isOpen }: OutlineRow): void {
    this.#settle(path, withRow(this.#opened, path, !isOpen));
  }

  /** Opens a row with all its siblings. */
  openSiblings({ path }: OutlineRow): void {
    const siblings = this.tree.siblingsOf(path);
    this.#settle(path, withRows(this.#opened, path.slice(0, -1), siblings));
  }

  isSelected(part: OutlinePart): boolean {
    if (part.kind === 'node') return this.open.selection.includes(part.node);
    return part.kind === 'link' && this.open.selection.includes(part.link);
  }

  /** Selects what a row is about; a link that is selected already gives way to the node that it leads to. */
  select(row: OutlineRow, how: { adds?: boolean } = {}): void {
    const { part, path } = row;
    if (part.kind !== 'node' && part.kind !== 'link') return this.toggle(row);
    const id = part.kind === 'link' && !this.isSelected(part) ? part.link : part.node;
    const opened = this.#opened;
    if (how.adds) this.open.toggleSelected(id);
    else this.open.select([id]);
    this.open.canvas?.uncover([part.node]);
    this.#settle(path, opened);
  }

  #settle(path: readonly string[], opened: Opened): void {
    this.#chosen = opened;
    this.#place = { path, selection: this.open.selection };
  }
}

function keptGrouping(): Grouping {
  const kept = readSetting('outline-groups');
  return GROUPINGS.find((grouping) => grouping === kept) ?? 'kind';
}
