import { FreeNames } from '../../graph/free-names';
import type { DotGraph } from './dot-graph';
import { DotScope } from './dot-scope';

export interface Clusters {
  /** Those that hold nodes, with ids that no node has, outer ones first. */
  ids: ReadonlyMap<DotScope, string>;
  /** The innermost one of a node. */
  of: ReadonlyMap<string, DotScope>;
  /** Subgraphs that say something of themselves and are none: the first, and how many. */
  others: { first: DotScope | undefined; count: number };
}

/** The clusters of a graph, which Graphviz draws as boxes around their nodes. */
export function findClusters({ root, nodes }: DotGraph): Clusters {
  const ids = new Map<DotScope, string>();
  const of = new Map<string, DotScope>();
  const names = new FreeNames(nodes.keys());
  const others: Clusters['others'] = { first: undefined, count: 0 };
  const open = [...root.subgraphs].reverse();
  for (let scope = open.pop(); scope; scope = open.pop()) {
    for (let at = scope.subgraphs.length - 1; at >= 0; at -= 1) open.push(scope.subgraphs[at]!);
    if (scope.isCluster && scope.nodes.size > 0) addCluster(scope, { ids, of, names });
    else if (!scope.isCluster && scope.attributes.size > 0) {
      others.first ??= scope;
      others.count += 1;
    }
  }
  return { ids, of, others };
}

function addCluster(
  scope: DotScope,
  { ids, of, names }: { ids: Map<DotScope, string>; of: Map<string, DotScope>; names: FreeNames },
): void {
  ids.set(scope, names.take(scope.name ?? 'cluster'));
  for (const node of scope.nodes) {
    const before = of.get(node);
    if (!before || clusterAround(scope, (outer) => outer === before)) of.set(node, scope);
  }
}

/** The nearest scope around another one that is as asked for. */
export function clusterAround(scope: DotScope, isIt: (outer: DotScope) => boolean): DotScope | undefined {
  let outer = scope.parent;
  while (outer && !isIt(outer)) outer = outer.parent;
  return outer;
}
