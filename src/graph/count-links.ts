interface Linked {
  nodes: readonly { id: string }[];
  edges: readonly { source: string; target: string }[];
}

/** How many edges each node has, by its id; a loop counts once. */
export function countLinks({ nodes, edges }: Linked): Map<string, number> {
  const counts = new Map(nodes.map(({ id }) => [id, 0]));
  const count = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { source, target } of edges) {
    count(source);
    if (target !== source) count(target);
  }
  return counts;
}
