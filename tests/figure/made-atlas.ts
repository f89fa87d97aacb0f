import type { AtlasDocument } from '../../src/graph/atlas-document';
import { edge, entity, statement } from '../graph/small-document';
import { placedDocument } from './made-picture';

const KINDS = ['organisation', 'region', 'country', 'theme'] as const;
const WORDS = ['Northern', 'islands', 'fishery', 'council', 'of', 'the', 'outer', 'harbours', 'treaty'];

/** So many nodes on a grid, each with a name of its own and linked with the next and with one in the row below. */
export function madeAtlas(count: number): AtlasDocument {
  const columns = Math.ceil(Math.sqrt(count));
  const name = (place: number) =>
    Array.from({ length: 2 + (place % 4) }, (_, word) => WORDS[(place * 7 + word * 5) % WORDS.length]).join(
      ' ',
    );
  const nodes = Array.from({ length: count }, (_, place) => {
    const label = { en: `${name(place)} ${place}` };
    const kind = KINDS[place % KINDS.length]!;
    return place % 3 ? entity(`n${place}`, { type: kind, kind, label }) : statement(`n${place}`, { label });
  });
  const edges = nodes.flatMap(({ id }, place) =>
    [1, columns].flatMap((step, lane) => {
      const other = nodes[place + step];
      if (!other) return [];
      const relation = lane ? ('concerns' as const) : ('supports' as const);
      return [{ ...edge('a>supports>b'), id: `e${place}-${step}`, source: id, target: other.id, relation }];
    }),
  );
  const positions = nodes.map(({ id }, place): [string, [number, number]] => [
    id,
    [(place % columns) * 190, Math.floor(place / columns) * 80],
  ]);
  return placedDocument(nodes, edges, Object.fromEntries(positions));
}
