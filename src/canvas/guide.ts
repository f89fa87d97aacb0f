import type { Core, EdgeSingular, NodeSingular, SingularElementArgument } from 'cytoscape';
import type { DrawnNode } from '../look/drawing';
import type { Camera } from './camera';
import { key } from './to-elements';
import type { WantedPicture } from './wanted-picture';

/** Brings into view what is asked for by its ids; what is not drawn or not seen is passed over. */
export class Guide {
  constructor(
    private readonly cy: Core,
    private readonly camera: Camera,
    private readonly wanted: WantedPicture,
  ) {}

  reveal(ids: string[]): void {
    const shown = this.#seen(ids);
    const near = shown.flatMap((element) => element.closedNeighborhood().nodes().toArray() as NodeSingular[]);
    const seen = near.filter((node) => node.visible()).map((node) => (node.data('drawn') as DrawnNode).id);
    this.camera.reveal(shown, this.wanted.frameOf(seen));
  }

  frame(ids: string[]): void {
    const frame = this.wanted.frameOf(ids.filter((id) => this.wanted.isSeen(id)));
    if (frame) this.camera.bringWhole(frame);
  }

  uncover(ids: string[]): void {
    this.camera.bringIn(this.#seen(ids).flatMap(nodesOf));
  }

  /** Where nodes that appeared lie out of view, the whole picture is shown within some milliseconds. */
  showAppeared(ids: string[], duration: number): void {
    const frame = this.wanted.frameOf(ids);
    if (frame && !this.camera.isInView(frame)) this.camera.fit(duration);
  }

  #seen(ids: string[]): SingularElementArgument[] {
    return ids
      .map((id) => this.cy.getElementById(key(id)) as NodeSingular & EdgeSingular)
      .filter((element) => element.nonempty() && element.visible());
  }
}

/** A node itself, or the two ends of an edge. */
const nodesOf = (element: SingularElementArgument): NodeSingular[] =>
  element.isNode() ? [element] : (element as EdgeSingular).connectedNodes().toArray();
