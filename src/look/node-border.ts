import type { AtlasNode } from '../graph/atlas-document';
import type { NodeLook } from './node-look';
import { CORNER, PILL } from './shape-path';

interface NodeBorder {
  /** Model pixels, half of them outside the node's size; of both lines and their gap together where it is double. */
  width: number;
  /** Radius of rounded corners, length of cut ones. */
  corner: number;
}

/** The border of a node, in the live picture and the figure. */
export const nodeBorder = ({ look, type }: { look: NodeLook; type: AtlasNode['type'] }): NodeBorder => ({
  width: look.border === 'double' ? 4 : look.card ? 1.6 : type === 'topic' ? 0.8 : 1.2,
  corner: type === 'topic' ? PILL : CORNER,
});
