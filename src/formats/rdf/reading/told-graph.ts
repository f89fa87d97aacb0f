import { fromCodedIri } from '../atlas-iris';
import type { Resource } from '../term';
import type { Said } from './said';
import type { ToldEdge } from './told-edge';

export interface ToldNode {
  id: string;
  said: Said[];
  line: number;
}

/** What the statements of a file have told so far. */
export class ToldGraph {
  readonly nodes: ToldNode[] = [];
  readonly edges: ToldEdge[] = [];
  /** Of the whole graph. */
  readonly said: Said[] = [];
  directed: boolean | undefined;
  readonly #byResource: (ToldNode | undefined)[] = [];

  /** The node that a resource is; a new one where it was not named before. */
  node({ id, number }: Resource, line: number): ToldNode {
    const known = this.#byResource[number];
    if (known !== undefined) return known;
    const node: ToldNode = { id: nodeId(id), said: [], line };
    this.#byResource[number] = node;
    this.nodes.push(node);
    return node;
  }
}

/** What a resource is called as a node. */
export const nodeId = (iri: string): string => fromCodedIri('node', iri) ?? iri;
