import { PriorityQueue } from './priority-queue';

/** Nodes as numbers, linked both ways. */
export interface Network {
  /** For each node what its links lead to, with their costs. */
  links: ReadonlyMap<number, number>[];
  /** For each node what passing through it costs; beginning or ending there costs nothing. */
  tolls: number[];
}

export interface PathSearch {
  from: number;
  to: number;
  /** How many paths are wanted. */
  count: number;
  /** Most links of a path. */
  longest: number;
}

export interface CostedPath {
  nodes: number[];
  cost: number;
}

/** A path from the start that may be continued. */
interface Beginning {
  nodes: number[];
  /** What it costs to have come to each of its nodes, and through it. */
  costs: number[];
  /** The least that a whole path beginning like this can cost. */
  estimate: number;
}

/** Looked at this many beginnings, the search ends with what it has. */
const MOST_BEGINNINGS = 20_000;

/**
 * The cheapest simple paths between two nodes, cheapest first, equal ones in the order of their nodes. A detour is none:
 * a path that could go more cheaply by a direct link between two of its nodes (its ends aside) is left out. Best-first
 * search (A*) over beginnings, with the exact cost of the way that is left as its estimate.
 */
export function bestPaths(network: Network, search: PathSearch): CostedPath[] {
  const rest = costsTo(network, search.to);
  const found: CostedPath[] = [];
  const queue = new PriorityQueue<Beginning>(isBefore);
  queue.add({ nodes: [search.from], costs: [0], estimate: rest[search.from]! });
  for (let seen = 0; seen < MOST_BEGINNINGS && found.length < search.count; seen += 1) {
    const best = queue.take();
    if (!best) break;
    if (best.nodes.at(-1) === search.to) found.push({ nodes: best.nodes, cost: best.estimate });
    else for (const next of continued(best, network, { search, rest })) queue.add(next);
  }
  return found;
}

function continued(
  beginning: Beginning,
  { links, tolls }: Network,
  { search, rest }: { search: PathSearch; rest: number[] },
): Beginning[] {
  const { nodes, costs } = beginning;
  if (nodes.length > search.longest) return [];
  return [...links[nodes.at(-1)!]!].flatMap(([next, price]) => {
    const cost = costs.at(-1)! + price;
    if (nodes.includes(next) || rest[next] === Infinity) return [];
    if (isDetour(beginning, { links, next, cost, search })) return [];
    const passed = next === search.to ? cost : cost + tolls[next]!;
    return [{ nodes: [...nodes, next], costs: [...costs, passed], estimate: passed + rest[next]! }];
  });
}

/** Whether one of the earlier nodes is linked more cheaply with the next one than the way between them. */
function isDetour(
  { nodes, costs }: Beginning,
  { links, next, cost, search }: { links: Network['links']; next: number; cost: number; search: PathSearch },
): boolean {
  const first = next === search.to ? 1 : 0;
  return nodes.slice(first, -1).some((earlier, index) => {
    const direct = links[earlier]!.get(next);
    return direct !== undefined && direct < cost - costs[first + index]!;
  });
}

/** What the rest of the way to a node costs from each other one: Dijkstra's search, from the end. */
function costsTo({ links, tolls }: Network, to: number): number[] {
  const costs = links.map(() => Infinity);
  costs[to] = 0;
  const queue = new PriorityQueue<{ node: number; cost: number }>((one, other) => one.cost < other.cost);
  queue.add({ node: to, cost: 0 });
  for (let nearest = queue.take(); nearest; nearest = queue.take()) {
    const { node, cost } = nearest;
    if (cost > costs[node]!) continue;
    for (const [next, price] of links[node]!) {
      const through = cost + price + (node === to ? 0 : tolls[node]!);
      if (through >= costs[next]!) continue;
      costs[next] = through;
      queue.add({ node: next, cost: through });
    }
  }
  return costs;
}

function isBefore(one: Beginning, other: Beginning): boolean {
  if (one.estimate !== other.estimate) return one.estimate < other.estimate;
  const length = Math.min(one.nodes.length, other.nodes.length);
  for (let place = 0; place < length; place += 1)
    if (one.nodes[place] !== other.nodes[place]) return one.nodes[place]! < other.nodes[place]!;
  return one.nodes.length > other.nodes.length;
}
