import type { AtlasEdge, EntityNode } from '../atlas-document';

/** One edge for each statement and theme: what its edges to topics of that theme have in common. */
export function compileThemeEdges(content: AtlasEdge[], entities: EntityNode[]): AtlasEdge[] {
  const themes = new Map(
    entities.flatMap(({ id, theme }) => (theme === undefined ? [] : [[id, theme] as const])),
  );
  const edges = new Map<string, AtlasEdge>();
  for (const edge of content) {
    const theme = themes.get(edge.target);
    if (theme === undefined) continue;
    const id = `${edge.source}>touches>${theme}`;
    const before = edges.get(id);
    const evidence = [...(before?.evidence ?? []), ...edge.evidence];
    const derivedFrom = [...(before?.derivedFrom ?? []), edge.id];
    edges.set(id, {
      id,
      source: edge.source,
      target: theme,
      relation: 'touches',
      basis: 'derived',
      voice: 'editor',
      evidence,
      derivedFrom,
    });
  }
  return [...edges.values()];
}
