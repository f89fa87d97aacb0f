import type { Drawing } from '../../look/drawing';

/**
 * The lane of each edge among those between the same two nodes: 0 for one alone, -0.5 and 0.5 for two. As in the live
 * picture, the first lane lies to the left of the way from the node that comes first to the other. Edges from a node to
 * itself count from 0.
 */
export function lanesOf({ nodes, edges }: Drawing): Map<string, number> {
  const order = new Map(nodes.map(({ id }, place) => [id, place]));
  const isTurned = ({ source, target }: Ends) => order.get(source)! > order.get(target)!;
  const pairs = new Map<string, Lined[]>();
  for (const { id, source, target } of edges) {
    const turned = isTurned({ source, target });
    const key = JSON.stringify(turned ? [target, source] : [source, target]);
    const parallel = pairs.get(key);
    const lined = { id, turned, loops: source === target };
    if (parallel) parallel.push(lined);
    else pairs.set(key, [lined]);
  }
  return new Map([...pairs.values()].flatMap(spread));
}

interface Ends {
  source: string;
  target: string;
}
interface Lined {
  id: string;
  /** Whether it leads from the later node to the earlier one, which sees the lanes change sides. */
  turned: boolean;
  /** Whether it leads to where it came from. */
  loops: boolean;
}

const spread = (parallel: Lined[]): [string, number][] =>
  parallel.map(({ id, turned, loops }, index) => {
    if (loops) return [id, index];
    const lane = index - (parallel.length - 1) / 2;
    return [id, turned ? 0 - lane : lane];
  });
