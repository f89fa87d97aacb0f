import type { PropertyGraph } from '../../graph/property-graph';
import type { LossCount } from '../writing/loss-count';
import { GRAPH_NAMES } from './gexf-names';

/** What a graph says of itself, by where GEXF puts it. */
export interface GexfHead {
  /** Day of the last change. */
  date?: string;
  meta: [name: string, text: string][];
  /** Attributes of `<graph>`. */
  graph: [name: string, text: string][];
}

/** Names that elements can have; those with “xml” in front are not ours to give. */
const ELEMENT = /^(?!xml)[a-z_][\w.-]*$/i;

export function toGexfHead({ attributes }: PropertyGraph, losses: LossCount): GexfHead {
  const head: GexfHead = { meta: [], graph: [] };
  for (const [name, value] of attributes) {
    if (typeof value !== 'string' || !ELEMENT.test(name))
      losses.add('attributes of the graph as a whole that are no texts or have odd names, left out');
    else if (name === 'lastmodifieddate') head.date = value;
    else if (isOfGraph(name, value)) head.graph.push([name, value]);
    else head.meta.push([name, value]);
  }
  return head;
}

const isOfGraph = (name: string, value: string) =>
  GRAPH_NAMES.some((own) => own === name) || (name === 'mode' && value === 'slice');
