import type { AtlasNode, EntityNode } from '../../graph/atlas-document';
import { isCurrentMembership } from '../../graph/regions/membership';
import { say } from '../../language/say';
import { isFoldable } from '../../graph/visibility/count-folded';
import type { ArrangedDocument } from '../arranged-document';

/** Opening what is folded, and hiding by hand: two of the five reasons not to be seen, never mixed. */
export class Folding {
  constructor(private readonly open: ArrangedDocument) {}

  /** Whether nothing folded in the node waits to be opened. */
  isOpen(id: string): boolean {
    return !this.foldedIn(id).some((inner) => this.open.visibility.folded.includes(inner));
  }

  /** Ids of the nodes that opening a node shows: topics and groups, topics of a theme, members of a body on the date. */
  foldedIn(id: string): string[] {
    const { graph, date } = this.open;
    const members = graph
      .edgesOf(id)
      .filter(
        ({ target, membership }) => target === id && membership && isCurrentMembership(membership, date),
      )
      .map(({ source }) => source);
    const isInside = (node: AtlasNode) =>
      node.type !== 'statement' &&
      (node.type === 'country' ? !node.named && members.includes(node.id) : isInsideOf(node, id));
    return graph
      .nodes()
      .filter(isInside)
      .map((node) => node.id);
  }

  toggle(id: string, label: string): void {
    if (this.isOpen(id)) this.fold(id, label);
    else
      this.open.change(() => say('opened {what}', { what: label }), {
        opened: [...this.open.arrangement.opened, id],
      });
  }

  openAll(): void {
    this.open.change(() => say('opened all topics'), { opened: ['*'] });
  }

  foldAll(): void {
    this.open.change(() => say('folded everything'), { opened: [] });
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
    this.open.change(() => say('folded {what}', { what: label }), {
      opened: one.filter((other) => other !== id && !inner.includes(other)),
    });
  }

  hide(ids: string[]): void {
    const hidden = [...new Set([...this.open.arrangement.hidden, ...ids])];
    const [only] = ids.length === 1 ? ids : [];
    const name = () =>
      only === undefined
        ? say('hid {count} node|hid {count} nodes', { count: ids.length })
        : say('hid {node}', { node: this.open.nameOf(only) });
    this.open.change(name, { hidden });
    this.open.select(this.open.selection.filter((id) => !hidden.includes(id)));
  }

  hideOthers(ids: string[]): void {
    const others = [...this.open.visibility.nodes].filter((id) => !ids.includes(id));
    this.open.change(() => say('hid all others'), {
      hidden: [...new Set([...this.open.arrangement.hidden, ...others])],
    });
  }

  showHidden(): void {
    this.open.change(() => say('showed what was hidden by hand'), { hidden: [] });
  }
}

const isInsideOf = ({ foldedIn, theme }: EntityNode, id: string): boolean =>
  theme === id || (foldedIn?.includes(id) ?? false);
