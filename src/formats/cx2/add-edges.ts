import type { CxAspects } from '../cx/cx-aspects';
import { joinAttributes } from '../reading/join-attributes';
import type { JsonSource } from '../json/json-source';
import type { GraphBuilder } from '../reading/graph-builder';
import { Bypasses } from './bypasses';
import { EDGE_LOOKS, OWN_DIRECTED, OWN_ID } from './cx2-terms';
import type { DeclaredAttributes } from './declared-attributes';

interface Given {
  source: JsonSource;
  builder: GraphBuilder;
  declared: DeclaredAttributes;
  /** Of nodes, by their numbers. */
  ids: ReadonlyMap<string, string>;
}

/** Adds the edges; where the atlas wrote ids of its own, those without one had none. */
export function addEdges(aspects: CxAspects, { source, builder, declared, ids }: Given): void {
  const looks = new Bypasses(aspects.list('edgeBypasses'), { source, builder, names: EDGE_LOOKS });
  const hasOwnIds = declared.has(OWN_ID);
  source.each(aspects.list('edges'), 'edge', (edge) => {
    const number = source.optionalId(edge, 'id');
    const said = declared.read(edge.v, edge);
    const own = (name: string) => said.find(([other]) => other === name)?.[1];
    const id = hasOwnIds ? own(OWN_ID) : number;
    const directed = own(OWN_DIRECTED);
    const end = (name: 's' | 't') => {
      const written = source.id(edge, name, 'edge');
      return ids.get(written) ?? written;
    };
    builder.addEdge(
      {
        ...(typeof id === 'string' && { id }),
        source: end('s'),
        target: end('t'),
        ...(typeof directed === 'boolean' && directed !== builder.graph.directed && { directed }),
        attributes: joinAttributes(
          said.filter(([name]) => name !== OWN_ID && name !== OWN_DIRECTED),
          looks.take(number),
          source.attributes(edge, ['id', 's', 't', 'v']),
        ),
      },
      source.at(edge),
    );
  });
  looks.noteLoose();
}
