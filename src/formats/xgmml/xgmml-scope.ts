import { KNOWN } from '../../graph/property-graph';
import { AttributeBag } from '../reading/attribute-bag';
import { toTyped } from '../reading/typed-text';
import type { XmlElement } from '../xml/parse-xml';

export const SCOPES = ['graph', 'node', 'edge', 'graphics'] as const;
export type ScopeKind = (typeof SCOPES)[number];

/** An element of XGMML that can have `<att>`s, while it is read. */
export class XgmmlScope {
  /** The node that a node lies in. */
  parent?: string;

  constructor(
    readonly kind: ScopeKind,
    readonly element: XmlElement,
    readonly bag = new AttributeBag(),
  ) {}
}

/** Attributes of XML that are ids, ends and directions. */
const OWN_NAMES: Record<ScopeKind, readonly string[]> = {
  graph: ['directed'],
  node: ['id'],
  edge: ['id', 'source', 'target', 'directed'],
  graphics: [],
};

/** What stands in the tag itself. */
export function addTagAttributes({ kind, element, bag }: XgmmlScope): void {
  for (const [name, text] of element.attributes) {
    if (OWN_NAMES[kind].includes(name)) continue;
    bag.add(name, name === KNOWN.weight ? (toTyped(text, 'number') ?? text) : text);
  }
}
