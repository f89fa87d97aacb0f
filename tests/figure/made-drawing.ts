import type { Positions } from '../../src/graph/atlas-document';
import type { DrawnEdge, DrawnNode, Drawing } from '../../src/look/drawing';
import { EDGE_LOOKS, type EdgeLookId } from '../../src/look/edge-look';
import { cardLook, nodeLook } from '../../src/look/node-look';
import { nodeSize } from '../../src/look/node-size';
import type { NamedKind } from '../../src/graph/entity-kind';

const STATEMENTS = ['principle', 'priority', 'point', 'comment', 'heading'];
const ENTITIES: NamedKind[] = ['organisation', 'region', 'country', 'theme', 'group', 'topic'];

/** A node of a kind: "priority", "region". */
export function drawnNode(id: string, kind: string): DrawnNode {
  const named = ENTITIES.find((name) => name === kind);
  const type = named ?? 'statement';
  const look = named ? nodeLook({ type: named, kind: named }, { kinds: [] }) : cardLook(kind, []);
  return { id, type, look, size: nodeSize({ type }), degree: 1 };
}

export const drawnEdge = (id: string, source: string, target: string, look: EdgeLookId): DrawnEdge => ({
  id,
  source,
  target,
  look: EDGE_LOOKS[look],
});

/** Every kind of node on a grid, with one to four edges of all looks between neighbours, in both directions. */
export function everyKind(): { drawing: Drawing; positions: Positions } {
  const nodes = [...STATEMENTS, ...ENTITIES, 'comment', 'point', 'heading', 'principle'].map((kind, place) =>
    drawnNode(`n${place}`, kind),
  );
  const looks = Object.keys(EDGE_LOOKS) as EdgeLookId[];
  const edges = nodes.flatMap(({ id }, place) =>
    [1, 3, 4, 5].flatMap((step, order) => {
      const other = nodes[place + step];
      if (!other) return [];
      return Array.from({ length: 1 + ((place + order) % 4) }, (_, lane) => {
        const [source, target] = (lane + order) % 2 ? [other.id, id] : [id, other.id];
        return drawnEdge(`e${place}-${step}-${lane}`, source, target, looks[(place + lane) % looks.length]!);
      });
    }),
  );
  const positions = Object.fromEntries(
    nodes.map(({ id }, place): [string, [number, number]] => [
      id,
      [(place % 4) * 230 + place * 7, Math.floor(place / 4) * 130 + (place % 3) * 21],
    ]),
  );
  return { drawing: { nodes, edges }, positions };
}
