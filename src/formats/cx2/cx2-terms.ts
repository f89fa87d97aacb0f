import { KNOWN } from '../../graph/property-graph';

/** Aspects that say how a network is drawn; kept whole, as attributes of the graph. */
export const LOOKS = ['visualProperties', 'visualEditorProperties'] as const;

/** Where ids and directions are written, of which CX2 has none: ids are numbers there, and every edge leads one way. */
export const OWN_ID = 'policy-atlas:id';
export const OWN_DIRECTED = 'policy-atlas:directed';

/** Visual properties that have a name in every format. */
export const NODE_LOOKS: Readonly<Record<string, string>> = {
  NODE_BACKGROUND_COLOR: KNOWN.colour,
  NODE_SHAPE: KNOWN.shape,
  NODE_WIDTH: KNOWN.size,
};
export const EDGE_LOOKS: Readonly<Record<string, string>> = {
  EDGE_LINE_COLOR: KNOWN.colour,
  EDGE_WIDTH: KNOWN.thickness,
};

/** How a file of ours is drawn in Cytoscape: by the labels, relations and colours of its nodes and edges. */
export const OWN_LOOK = {
  default: {
    network: { NETWORK_BACKGROUND_COLOR: '#FFFFFF' },
    node: { NODE_SHAPE: 'ellipse', NODE_BACKGROUND_COLOR: '#D9D9D9' },
    edge: { EDGE_TARGET_ARROW_SHAPE: 'triangle' },
  },
  nodeMapping: {
    NODE_LABEL: passed(KNOWN.label, 'string'),
    NODE_BACKGROUND_COLOR: passed(KNOWN.colour, 'string'),
  },
  edgeMapping: { EDGE_LABEL: passed(KNOWN.relation, 'string') },
};

function passed(attribute: string, type: string) {
  return { type: 'PASSTHROUGH', definition: { attribute, type } };
}
