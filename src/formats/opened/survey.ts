import { excerpt } from '../../graph/excerpt';
import { attributeText } from '../../graph/mapping/columns';
import { guessKinds } from '../../graph/mapping/guess-kinds';
import type { Mapping, NodeRole } from '../../graph/mapping/mapping';
import type { MappingFinding } from '../../graph/mapping/mapping-finding';
import { PlaceCodes } from '../../graph/mapping/place-codes';
import { kindOf } from '../../graph/mapping/role-of';
import { toAtlasDocument } from '../../graph/mapping/to-atlas-document';
import { attributeOf, type PropertyGraph } from '../../graph/property-graph';
import type { Geography } from '../../graph/regions/geography';

/** What a mapping makes of a graph. */
export interface Survey {
  /** With what every kind is taken for. */
  mapping: Mapping;
  /** The most frequent first. */
  kinds: SurveyedKind[];
  /** The first nodes as they will be. */
  sample: SampleNode[];
  findings: MappingFinding[];
}

export interface SurveyedKind {
  kind: string;
  count: number;
  /** Labels of its first nodes. */
  examples: string[];
}

export interface SampleNode {
  id: string;
  label: string;
  role: NodeRole;
  kind: string;
  /** Wording of a statement, or what else the file says of the node in words. */
  text: string;
}

/** What is asked of a graph: a mapping whose roles of kinds are those that the reader chose. */
export type Wanted = Omit<Mapping, 'kinds'> & { kinds: Partial<Mapping['kinds']> };

const SAMPLE = 6;
const EXAMPLES = 3;
/** Nodes up to which all are made for the findings; of larger graphs as many of the first. */
const MOST_MADE = 10_000;

export function surveyGraph(graph: PropertyGraph, wanted: Wanted, geography: Geography): Survey {
  const guessed = guessKinds(graph, wanted.nodes.kind, new PlaceCodes(geography));
  const chosen = Object.entries(wanted.kinds).filter(([kind]) => Object.hasOwn(guessed, kind));
  const mapping: Mapping = {
    ...wanted,
    kinds: { ...guessed, ...(Object.fromEntries(chosen) as Mapping['kinds']) },
  };
  const nodes = graph.nodes.slice(0, MOST_MADE);
  const naming = { mapping, geography, id: 'sample', title: '', hash: '' };
  const { document, findings } = toAtlasDocument({ ...graph, nodes, edges: [] }, naming);
  return {
    mapping,
    kinds: kindsOf(graph, mapping),
    sample: document.nodes.slice(0, Math.min(SAMPLE, nodes.length)).map((node) => ({
      id: node.id,
      label: excerpt(node.label.en),
      role: node.type,
      kind: node.kind,
      text: excerpt((node.type === 'statement' ? node.wording : node.note)?.en ?? '', 400),
    })),
    findings,
  };
}

function kindsOf(graph: PropertyGraph, mapping: Mapping): SurveyedKind[] {
  const kinds = new Map<string, SurveyedKind>();
  const { label } = mapping.nodes;
  for (const node of graph.nodes) {
    const kind = kindOf(node, mapping);
    const known = kinds.get(kind) ?? { kind, count: 0, examples: [] };
    kinds.set(kind, known);
    known.count += 1;
    if (known.examples.length === EXAMPLES) continue;
    const named = label === undefined ? '' : attributeText(attributeOf(node.attributes, label));
    known.examples.push(excerpt(named || node.id));
  }
  return [...kinds.values()].sort((a, b) => b.count - a.count);
}
