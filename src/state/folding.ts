import type { DocumentGraph } from '../graph/document-graph';
import type { Visibility } from '../graph/visibility';
import type { OpenDocument } from './open-document.svelte';

/** Opening what is folded, and hiding by hand: two of the five reasons not to be seen, never mixed. */
export class Folding {
  constructor(private readonly open: OpenDocument) {}

  isOpen(id: string): boolean {
    return this.open.arrangement.opened.includes(id);
  }

  /** Ids of the nodes folded in a node: topics and groups of a statement, topics of a theme, members of a body. */
  foldedIn(id: string): string[] {
    return this.open.graph
      .nodes()
      .filter((node) => node.type !== 'statement' && (node.foldedIn?.includes(id) || node.theme === id))
      .map((node) => node.id);
  }

  toggle(id: string, label: string): void {
    const { opened } = this.open.arrangement;
    const isOpen = opened.includes(id);
    this.open.change(`${isOpen ? 'folded' : 'opened'} ${label}`, {
      opened: isOpen ? opened.filter((other) => other !== id) : [...opened, id],
    });
  }

  openAll(): void {
    this.open.change('opened all topics', { opened: ['*'] });
  }

  foldAll(): void {
    this.open.change('folded everything', { opened: [] });
  }

  hide(ids: string[]): void {
    const hidden = [...new Set([...this.open.arrangement.hidden, ...ids])];
    this.open.change(`hid ${ids.length} by hand`, { hidden });
    this.open.select([]);
  }

  hideOthers(ids: string[]): void {
    const others = [...this.open.visibility.nodes].filter((id) => !ids.includes(id));
    this.open.change('hid all others', {
      hidden: [...new Set([...this.open.arrangement.hidden, ...others])],
    });
  }

  showHidden(): void {
    this.open.change('showed what was hidden by hand', { hidden: [] });
  }
}

/** How many topics and groups each statement still holds folded. */
export function countFolded(graph: DocumentGraph, visibility: Visibility): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of visibility.folded) {
    const node = graph.node(id);
    if (node?.type !== 'topic' && node?.type !== 'group') continue;
    for (const parent of node.foldedIn ?? []) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return counts;
}
