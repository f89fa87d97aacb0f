import type { Core, NodeSingular, Position } from 'cytoscape';

/** Half of the pixels that a finger or an unsteady hand needs. */
const HALF = 12;

/** The node nearest to a place on the canvas, where that lies in it or in the 24 pixels about its middle. */
export function nearNode(cy: Core, { x, y }: Position): NodeSingular | null {
  let nearest: NodeSingular | null = null;
  let least = Infinity;
  cy.nodes().forEach((node) => {
    const at = node.renderedPosition();
    const [across, down] = [Math.abs(at.x - x), Math.abs(at.y - y)];
    const isOn =
      across <= Math.max(HALF, node.renderedWidth() / 2) && down <= Math.max(HALF, node.renderedHeight() / 2);
    if (!isOn || across + down >= least || !node.visible()) return;
    nearest = node;
    least = across + down;
  });
  return nearest;
}
