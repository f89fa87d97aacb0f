/** Which nodes hang together along edges: sets of ids, the largest first, else in the order of the nodes. */
export function separateParts(
  nodes: Iterable<string>,
  edges: Iterable<{ source: string; target: string }>,
): string[][] {
  const above = new Map<string, string>();
  for (const id of nodes) above.set(id, id);
  for (const { source, target } of edges)
    if (above.has(source) && above.has(target)) above.set(topOf(above, target), topOf(above, source));
  const parts = new Map<string, string[]>();
  for (const id of above.keys()) {
    const top = topOf(above, id);
    const part = parts.get(top);
    if (part) part.push(id);
    else parts.set(top, [id]);
  }
  return [...parts.values()].sort((a, b) => b.length - a.length);
}

/** Ways are halved while they are walked, so that they stay short (Tarjan and van Leeuwen, 1984). */
function topOf(above: Map<string, string>, from: string): string {
  let id = from;
  for (let next = above.get(id)!; next !== id; next = above.get(id)!) {
    above.set(id, above.get(next)!);
    id = next;
  }
  return id;
}
