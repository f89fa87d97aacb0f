import type { NodeGroup } from './group-nodes';
import type { OutlineRelation } from './outline-relations';

/** What a row of an outline is about. */
export type OutlinePart =
  | { kind: 'group'; group: NodeGroup }
  | { kind: 'node'; node: string }
  | { kind: 'relation'; node: string; relation: OutlineRelation }
  | {
      kind: 'link';
      /** Id of the edge or bridge. */
      link: string;
      /** Id of the node that it leads to. */
      node: string;
      /** Whether that node stands above already, and is not told of once more. */
      isBack: boolean;
    };

/** What an outline is made of. */
export interface OutlineSource {
  groups: readonly NodeGroup[];
  relationsOf: (node: string) => readonly OutlineRelation[];
}

/** The rows below a row: their ids, in order, and what each is about. */
export interface Children {
  ids: readonly string[];
  partOf: (id: string) => OutlinePart;
}

export const NO_CHILDREN: Children = {
  ids: [],
  partOf: () => {
    throw new Error('There are no rows below this one.');
  },
};

export function topRows({ groups }: OutlineSource): Children {
  const byId = new Map(groups.map((group) => [group.id, group]));
  return { ids: groups.map(({ id }) => id), partOf: (id) => ({ kind: 'group', group: byId.get(id)! }) };
}

/** `trail`: the nodes that the way down to this part leads through, its own with them. */
export function childrenOf(source: OutlineSource, part: OutlinePart, trail: readonly string[]): Children {
  switch (part.kind) {
    case 'group':
      return { ids: part.group.members, partOf: (node) => ({ kind: 'node', node }) };
    case 'relation':
      return linksBelow(part.relation, trail);
    case 'node':
      return relationsBelow(source, part.node);
    case 'link':
      return part.isBack ? NO_CHILDREN : relationsBelow(source, part.node);
  }
}

function linksBelow({ links }: OutlineRelation, trail: readonly string[]): Children {
  const partOf = (link: string): OutlinePart => {
    const node = links.get(link)!;
    return { kind: 'link', link, node, isBack: trail.includes(node) };
  };
  return { ids: [...links.keys()], partOf };
}

function relationsBelow(source: OutlineSource, node: string): Children {
  const relations = source.relationsOf(node);
  const partOf = (id: string): OutlinePart => {
    const relation = relations.find((one) => one.id === id)!;
    return { kind: 'relation', node, relation };
  };
  return { ids: relations.map(({ id }) => id), partOf };
}
