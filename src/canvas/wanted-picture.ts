import type { ElementDefinition } from 'cytoscape';
import type { Positions } from '../graph/atlas-document';
import type { DrawnEdge, DrawnNode, Drawing } from '../look/drawing';
import type { Frame } from './camera';
import { frameAround } from './frame-around';
import type { Mark } from './graph-style';
import { Skins } from './skins';
import { toEdgeElement, toNodeElement } from './to-elements';

const NONE: ReadonlySet<string> = new Set();

/** All that was asked of the picture, whether Cytoscape has the elements already or not. */
export class WantedPicture {
  readonly skins = new Skins();
  #nodes = new Map<string, DrawnNode>();
  #marks = new Map<Mark, ReadonlySet<string>>();
  #positions: Positions = {};

  /** Ids of nodes and edges that are drawn. */
  draw({ nodes, edges }: Drawing): Set<string> {
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
    nodes.forEach((node) => this.skins.nodeClass(node));
    edges.forEach((edge) => this.skins.edgeClass(edge));
    return new Set([...nodes, ...edges].map(({ id }) => id));
  }

  marked(name: Mark): ReadonlySet<string> {
    return this.#marks.get(name) ?? NONE;
  }

  /** What that changes. */
  mark(name: Mark, ids: ReadonlySet<string>): { removed: string[]; added: string[] } {
    const before = this.marked(name);
    this.#marks.set(name, ids);
    return {
      removed: [...before].filter((id) => !ids.has(id)),
      added: [...ids].filter((id) => !before.has(id)),
    };
  }

  /** What that moves. */
  place(positions: Positions): [id: string, place: [x: number, y: number]][] {
    const before = this.#positions;
    this.#positions = positions;
    return Object.entries(positions).filter(([id, [x, y]]) => before[id]?.[0] !== x || before[id]?.[1] !== y);
  }

  isSeen(id: string): boolean {
    return this.#nodes.has(id) && !this.marked('unseen').has(id);
  }

  seenIds(): string[] {
    return [...this.#nodes.keys()].filter((id) => this.isSeen(id));
  }

  /** The box of nodes when every one has come to its place, in model pixels. */
  frameOf(ids: string[]): Frame | undefined {
    return frameAround(
      ids.flatMap((id) => {
        const node = this.#nodes.get(id);
        return node ? { at: this.#placeOf(id), size: node.size } : [];
      }),
    );
  }

  nodeElement(node: DrawnNode): ElementDefinition {
    const [x, y] = this.#placeOf(node.id);
    return { ...toNodeElement(node, this.#classes(node.id, this.skins.nodeClass(node))), position: { x, y } };
  }

  edgeElement(edge: DrawnEdge): ElementDefinition {
    return toEdgeElement(edge, this.#classes(edge.id, this.skins.edgeClass(edge)));
  }

  /** An id may be the name of what every object has. */
  #placeOf(id: string): [x: number, y: number] {
    return (Object.hasOwn(this.#positions, id) && this.#positions[id]) || [0, 0];
  }

  #classes(id: string, skin: string): string[] {
    return [skin, ...[...this.#marks].filter(([, ids]) => ids.has(id)).map(([name]) => name)];
  }
}
