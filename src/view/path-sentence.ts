import type { DocumentGraph } from '../graph/document-graph';
import type { TierPath } from '../graph/region-filter';

interface Naming {
  graph: DocumentGraph;
  label: (id: string) => string;
}

/** Why a statement answers a region: "names Africa", "through BRICS: South Africa". */
export function pathSentence({ tier, via, edges }: TierPath, { graph, label }: Naming): string {
  if (tier === '5') return 'speaks of all states';
  const bodies = new Map<string, string[]>();
  for (const { organisation, country } of via)
    if (organisation && country)
      bodies.set(organisation, [...(bodies.get(organisation) ?? []), label(country)]);
  if (bodies.size) {
    const parts = [...bodies].map(([body, members]) => `${label(body)}: ${members.join(', ')}`);
    return `through ${parts.join('; ')}`;
  }
  const targets = edges.flatMap((edge) => graph.edge(edge)?.target ?? []).map(label);
  const names = [...new Set(targets)].join(', ');
  return tier === '2b' ? `by the chosen list: ${names}` : `names ${names}`;
}
