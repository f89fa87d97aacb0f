import type { Picture } from './picture';

export interface ShownCounts {
  nodes: number;
  links: number;
  bridges: number;
}

/** What of a picture a figure with these nodes shows; ghosts are drawn, but not shown. */
export function countShown({ graph, seen, ghosts }: Picture, nodes: ReadonlySet<string>): ShownCounts {
  const isDrawn = ({ source, target }: { source: string; target: string }) =>
    nodes.has(source) && nodes.has(target);
  const links = [...seen.edges].filter((id) => {
    const edge = graph.edge(id);
    return edge && !ghosts.has(id) && isDrawn(edge);
  });
  return {
    nodes: [...nodes].filter((id) => !ghosts.has(id)).length,
    links: links.length,
    bridges: seen.bridges.filter(isDrawn).length,
  };
}
