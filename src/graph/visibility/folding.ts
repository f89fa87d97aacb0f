import type { AtlasNode, EntityNode } from '../atlas-document';

export interface Folding {
  /** Node ids that were opened; `*` opens all topics and groups. */
  opened: ReadonlySet<string>;
  /** Nodes that are shown whatever is opened: chosen places, and those on a shown path. */
  unfolded: (id: string) => boolean;
  /** Countries that an opened organisation or the layer of memberships brings in. */
  countries: ReadonlySet<string>;
  themes: boolean;
}

/**
 * Topics, groups and countries that the document does not name wait inside what opens them: a statement, a theme, an
 * organisation. Themes are folded as a layer.
 */
export function isFolded(node: AtlasNode, folding: Folding): boolean {
  switch (node.type) {
    case 'theme':
      return !folding.themes;
    case 'topic':
    case 'group':
      return (
        hasFold(node) &&
        !(isOpened(node, folding) || folding.opened.has('*') || isOpenedFrom(node, folding.opened))
      );
    case 'country':
      return !(node.named || isOpened(node, folding) || folding.countries.has(node.id));
    default:
      return false;
  }
}

/** What nothing would open is never folded. */
const hasFold = ({ theme, foldedIn }: EntityNode): boolean => theme !== undefined || !!foldedIn?.length;

const isOpened = ({ id }: EntityNode, { opened, unfolded }: Folding): boolean =>
  opened.has(id) || unfolded(id);

const isOpenedFrom = ({ theme, foldedIn }: EntityNode, opened: ReadonlySet<string>): boolean =>
  (theme !== undefined && opened.has(theme)) || !!foldedIn?.some((id) => opened.has(id));
