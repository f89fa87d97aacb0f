import type { DotId } from './dot-id';

export type DotAttributes = ReadonlyMap<string, DotId>;
type Defaults = { [owner in 'node' | 'edge']: DotAttributes };

/** A graph or subgraph: what holds inside its braces. */
export class DotScope {
  /** Of itself. */
  readonly attributes = new Map<string, DotId>();
  /** In it and in those within it. Of the outermost not gathered. */
  readonly nodes = new Set<string>();
  readonly subgraphs: DotScope[] = [];
  readonly depth: number;
  readonly #named = new Map<string, DotScope>();
  readonly #defaults: Defaults;

  constructor(
    readonly offset: number,
    readonly name?: string,
    readonly parent?: DotScope,
  ) {
    this.depth = parent ? parent.depth + 1 : 1;
    this.#defaults = parent ? { ...parent.#defaults } : { node: new Map(), edge: new Map() };
  }

  get isCluster(): boolean {
    return this.parent !== undefined && (this.name?.startsWith('cluster') || this.#saysCluster);
  }

  /** What a node or edge that is met here for the first time has; never changed. */
  defaultsOf(owner: 'node' | 'edge'): DotAttributes {
    return this.#defaults[owner];
  }

  /** From here on, and not outside. Returns how many attributes were copied for it. */
  addDefaults(owner: 'node' | 'edge', attributes: DotAttributes): number {
    this.#defaults[owner] = joined(this.#defaults[owner], attributes);
    return this.#defaults[owner].size;
  }

  /** The subgraph of a name, begun or gone on with; without a name always a new one. */
  subgraph(offset: number, name: string | undefined): DotScope {
    const known = name === undefined ? undefined : this.#named.get(name);
    if (known) return known;
    const scope = new DotScope(offset, name, this);
    this.subgraphs.push(scope);
    if (name !== undefined) this.#named.set(name, scope);
    return scope;
  }

  /** Takes a node in, here and in all around but the outermost. Returns in how many it was not yet. */
  takeIn(node: string): number {
    if (!this.parent || this.nodes.has(node)) return 0;
    this.nodes.add(node);
    return 1 + this.parent.takeIn(node);
  }

  get #saysCluster(): boolean {
    return this.attributes.get('cluster')?.text === 'true';
  }
}

/** Of a name that both have the value of the second. */
export function joined(first: DotAttributes, second: DotAttributes): DotAttributes {
  if (first.size === 0) return second;
  return second.size === 0 ? first : new Map([...first, ...second]);
}
