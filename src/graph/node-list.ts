import { byText } from './by-text';
import { countLinks } from './count-links';
import { foldText } from './fold-text';
import { attributeText } from './mapping/columns';
import type { Mapping } from './mapping/mapping';
import { kindOf } from './mapping/role-of';
import { attributeOf, type PropertyGraph } from './property-graph';

export interface ListedNode {
  id: string;
  label: string;
  kind: string;
  /** Number of its edges. */
  links: number;
}

export interface NodeQuery {
  /** Found anywhere in label or id; any case. */
  text: string;
  /** Only of this kind; null: of all. */
  kind: string | null;
  /** `file`: as the file has them. */
  order: 'links' | 'label' | 'kind' | 'file';
  /** Place of the first node of the page, from 0. */
  from: number;
}

/** Some of the nodes that a query finds. */
export interface NodePage {
  nodes: ListedNode[];
  /** How many are found in all. */
  found: number;
}

/** Nodes of a page. */
export const PAGE = 50;

/** The nodes of a graph as a list to search and sort, in pages: for graphs that are too large to be drawn. */
export class NodeList {
  readonly #nodes: (ListedNode & { folded: string })[];
  #last: { key: string; found: ListedNode[] } | null = null;

  constructor(graph: PropertyGraph, mapping: Mapping) {
    const links = countLinks(graph);
    this.#nodes = graph.nodes.map((node) => {
      const { id } = node;
      const named =
        mapping.nodes.label === undefined ? undefined : attributeOf(node.attributes, mapping.nodes.label);
      const label = attributeText(named) || id;
      return {
        id,
        label,
        kind: kindOf(node, mapping),
        links: links.get(id)!,
        folded: foldText(`${label} ${id}`),
      };
    });
  }

  page(query: NodeQuery): NodePage {
    const found = this.#found(query);
    const nodes = found.slice(query.from, query.from + PAGE);
    return {
      nodes: nodes.map(({ id, label, kind, links }) => ({ id, label, kind, links })),
      found: found.length,
    };
  }

  /** Kept until another is asked for: pages of one query follow each other. */
  #found({ text, kind, order }: NodeQuery): ListedNode[] {
    const key = JSON.stringify([text, kind, order]);
    if (this.#last?.key === key) return this.#last.found;
    const wanted = foldText(text.trim());
    const found = this.#nodes
      .filter((node) => (kind === null || node.kind === kind) && node.folded.includes(wanted))
      .sort(COMPARE[order]);
    this.#last = { key, found };
    return found;
  }
}

const COMPARE: Record<NodeQuery['order'], (a: ListedNode, b: ListedNode) => number> = {
  links: (a, b) => b.links - a.links,
  label: (a, b) => byText(a.label, b.label),
  kind: (a, b) => byText(a.kind, b.kind) || b.links - a.links,
  file: () => 0,
};
