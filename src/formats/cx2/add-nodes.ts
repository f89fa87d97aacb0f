import { KNOWN, type Attribute } from '../../graph/property-graph';
import type { CxAspects } from '../cx/cx-aspects';
import { joinAttributes } from '../reading/join-attributes';
import type { JsonSource } from '../json/json-source';
import { numbersIn } from '../json/numbers-in';
import type { GraphBuilder } from '../reading/graph-builder';
import { Bypasses } from './bypasses';
import { NODE_LOOKS, OWN_ID } from './cx2-terms';
import type { DeclaredAttributes } from './declared-attributes';

interface Given {
  source: JsonSource;
  builder: GraphBuilder;
  declared: DeclaredAttributes;
}

/** Adds the nodes, and gives their ids by the numbers that edges name; those are the ids unless the atlas wrote others. */
export function addNodes(
  aspects: CxAspects,
  { source, builder, declared }: Given,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const looks = new Bypasses(aspects.list('nodeBypasses'), { source, builder, names: NODE_LOOKS });
  source.each(aspects.list('nodes'), 'node', (node) => {
    const number = source.id(node, 'id', 'node');
    const said = declared.read(node.v, node);
    const own = said.find(([name]) => name === OWN_ID)?.[1];
    const id = typeof own === 'string' ? own : number;
    ids.set(number, id);
    const plain = said.filter(([name]) => name !== OWN_ID);
    const attributes = joinAttributes(
      plain,
      looks.take(number),
      others(source, node),
      numbersIn(node, PLACE),
    );
    builder.addNode(id, attributes, source.at(node));
  });
  looks.noteLoose();
  return ids;
}

const PLACE = [KNOWN.x, KNOWN.y, KNOWN.z];

const others = (source: JsonSource, node: Record<string, unknown>): Attribute[] =>
  source.attributes(node, ['id', 'x', 'y', 'z', 'v']);
