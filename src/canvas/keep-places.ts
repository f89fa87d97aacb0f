import type { Attachment } from 'svelte/attachments';
import type { NodeSingular } from 'cytoscape';
import type { DrawnNode } from '../look/drawing';
import type { GraphRenderer } from './graph-renderer';
import { key } from './to-elements';

/** Screen pixels that a finger or a pointer needs. */
const LEAST = 24;

/** Keeps elements that carry a node's id (`data-node`) over their nodes, whatever moves. */
export function keepPlaces(renderer: GraphRenderer): Attachment<HTMLElement> {
  return (layer) => {
    const { cy } = renderer;
    const place = () => {
      for (const element of layer.querySelectorAll<HTMLElement>('[data-node]')) {
        const node = cy.getElementById(key(element.dataset.node!)) as NodeSingular;
        if (node.nonempty()) stand(element, node, cy.zoom());
      }
    };
    const watch = new MutationObserver(place);
    watch.observe(layer, { childList: true });
    cy.on('render', place);
    place();
    return () => {
      watch.disconnect();
      cy.off('render', place);
    };
  };
}

/** By its middle, at the size in which it is drawn. */
function stand({ style }: HTMLElement, node: NodeSingular, zoom: number): void {
  const { width, height } = (node.data('drawn') as DrawnNode).size;
  const { x, y } = node.renderedPosition();
  style.width = `${Math.max(LEAST, width * zoom)}px`;
  style.height = `${Math.max(LEAST, height * zoom)}px`;
  style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`;
}
