import {
  isDirected,
  type Attribute,
  type PropertyEdge,
  type PropertyGraph,
} from '../../graph/property-graph';
import type { LossCount } from '../writing/loss-count';
import { Cx2Columns } from './cx2-columns';
import { Cx2Ids } from './cx2-ids';
import { OWN_DIRECTED, OWN_ID } from './cx2-terms';

interface WrittenEdges {
  rows: unknown[];
  declarations: Record<string, { d: string }>;
}

interface EdgeOptions {
  losses: LossCount;
  /** Of a node. */
  numberOf: (id: string) => number;
}

/** The edges as CX2 has them, with a number each; other ids and directions stand in attributes. */
export function writeEdges(graph: PropertyGraph, { losses, numberOf }: EdgeOptions): WrittenEdges {
  const ids = new Cx2Ids(graph.edges.map(({ id }) => id));
  const owned = graph.edges.map((edge) => [...ownAttributes(edge, graph, ids), ...edge.attributes]);
  const columns = new Cx2Columns(owned, { losses, of: 'edges' });
  const declarations = columns.declarations();
  const undirected = graph.edges.filter((edge) => !isDirected(graph, edge)).length;
  losses.add(`edges that lead both ways, which CX2 does not have (kept as “${OWN_DIRECTED}”)`, undirected);
  const named = ids.areOwn ? 0 : graph.edges.filter(({ id }) => id !== undefined).length;
  losses.add(`ids of edges, which CX2 numbers (kept as “${OWN_ID}”)`, named);
  return {
    rows: graph.edges.map(({ source, target }, index) => ({
      id: ids.numberAt(index),
      s: numberOf(source),
      t: numberOf(target),
      v: columns.fields(owned[index]!),
    })),
    declarations: ids.areOwn ? declarations : { ...declarations, [OWN_ID]: { d: 'string' } },
  };
}

function ownAttributes(edge: PropertyEdge, graph: PropertyGraph, ids: Cx2Ids): Attribute[] {
  return [
    ...(edge.id !== undefined && !ids.areOwn ? [[OWN_ID, edge.id] as Attribute] : []),
    ...(isOther(edge, graph) ? [[OWN_DIRECTED, edge.directed!] as Attribute] : []),
  ];
}

const isOther = ({ directed }: PropertyEdge, graph: PropertyGraph) => directed === !graph.directed;
