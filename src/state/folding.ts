import type { AtlasNode } from '../graph/atlas-document';
import type { DocumentGraph } from '../graph/document-graph';
import type { Visibility } from '../graph/visibility';
import type { ArrangedDocument } from './arranged-document';

/** Opening what is folded, and hiding by hand: two of the five reasons not to be seen, never mixed. */
export class Folding {
  constructor(private readonly open: ArrangedDocument) {}

  /** Whether nothing folded in the node waits to be opened. */
  isOpen(id: string): boolean {
    return !this.foldedIn(id).some((inner) => this.open.visibility.folded.includes(inner));
  }

  /** Ids of the nodes folded in a node: topics and groups of a statement, topics of a theme, members of a body. */
  foldedIn(id: string): string[] {
    return this.open.graph
      .nodes()
      .filter((node) => node.type !== 'statement' && (node.foldedIn?.includes(id) || node.theme === id))
      .map((node) => node.id);
  }

  toggle(id: string, label: string): void {
    if (this.isOpen(id)) this.fold(id, label);
    else this.open.change(`opened ${label}`, { opened: [...this.open.arrangement.opened, id] });
  }

  openAll(): void {
    this.open.change('opened all topics', { opened: ['*'] });
  }

  foldAll(): void {
    this.open.change('folded everything', { opened: [] });
  }

  /** Folds what is in a node; where all was opened at once, all others stay open. */
  private fold(id: string, label: string): void {
    const inner = this.foldedIn(id);
    const { opened } = this.open.arrangement;
    const one = opened.includes('*')
      ? this.open.graph
          .nodes()
          .filter(isFoldable)
          .map((node) => node.id)
      : opened;
    this.open.change(`folded ${label}`, {
      opened: one.filter((other) => other !== id && !inner.includes(other)),
    });
  }

  hide(ids: string[]): void {
    const hidden = [...new Set([...this.open.arrangement.hidden, ...ids])];
    this.open.change(`hid ${ids.length} by hand`, { hidden });
    this.open.select(this.open.selection.filter((id) => !hidden.includes(id)));
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

const isFoldable = ({ type }: AtlasNode): boolean => type === 'topic' || type === 'group';

/** How many topics and groups each statement still holds folded. */
export function countFolded(graph: DocumentGraph, visibility: Visibility): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of visibility.folded) {
    const node = graph.node(id);
    if (!node || node.type === 'statement' || !isFoldable(node)) continue;
    for (const parent of node.foldedIn ?? []) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return counts;
}
