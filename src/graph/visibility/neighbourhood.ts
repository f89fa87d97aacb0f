/** Ids of the nodes within a number of steps along the edges, in either direction; the start is one of them. */
export function neighbourhood(
  edges: Iterable<{ source: string; target: string }>,
  start: string,
  depth: number,
): Set<string> {
  const near = toNeighbours(edges);
  const reached = new Set([start]);
  let frontier = [start];
  for (let step = 0; step < depth && frontier.length > 0; step += 1) {
    const next = frontier.flatMap((id) => near.get(id) ?? []).filter((id) => !reached.has(id));
    for (const id of next) reached.add(id);
    frontier = [...new Set(next)];
  }
  return reached;
}

function toNeighbours(edges: Iterable<{ source: string; target: string }>): Map<string, string[]> {
  const near = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const known = near.get(from);
    if (known) known.push(to);
    else near.set(from, [to]);
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return near;
}
