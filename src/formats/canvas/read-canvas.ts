import { KNOWN, type Attribute } from '../../graph/property-graph';
import type { Read } from '../format';
import { joinAttributes } from '../reading/join-attributes';
import { JsonSource } from '../json/json-source';
import { GraphBuilder } from '../reading/graph-builder';
import { boxOf, type Box } from './box';
import { cardLabel } from './card-label';
import { groupParents } from './group-parents';

type Fields = Record<string, unknown>;

/** JSON Canvas 1.0: https://jsoncanvas.org/spec/1.0/ Places are the middles of the cards. */
export const readCanvas: Read = ([file], context) => {
  const source = new JsonSource(file, context);
  const builder = new GraphBuilder({ directed: true, choices: context.choices, numbered: source.placeAt });
  builder.graph.attributes = source.attributes(source.root, ['nodes', 'edges']);
  const nodes = source.list(source.root, 'nodes', { optional: true });
  const edges = source.list(source.root, 'edges', { optional: true });
  source.expect(nodes.length * 2 + edges.length);
  const boxes: Box[] = [];
  source.each(nodes, 'node', (node) => boxes.push(boxOf(source, node)));
  const { parents, found } = groupParents(boxes);
  builder.found.push(...found);
  source.each(nodes, 'node', (node, index) => {
    const parent = parents[index];
    const own: Attribute[] = parent === undefined ? [] : [[KNOWN.parent, parent]];
    builder.addNode(
      boxes[index]!.id,
      joinAttributes(cardAttributes(source, node, boxes[index]!), own),
      source.at(node),
    );
  });
  source.each(edges, 'edge', (edge) => addEdge(edge, source, builder));
  return builder.finish();
};

function cardAttributes(source: JsonSource, node: Fields, { x, y, width, height }: Box): Attribute[] {
  const label = cardLabel(node);
  return joinAttributes(
    label === undefined ? [] : [[KNOWN.label, label]],
    [
      [KNOWN.kind, typeof node.type === 'string' ? node.type : ''],
      [KNOWN.x, x + width / 2],
      [KNOWN.y, y + height / 2],
    ],
    colourOf(node.color),
    source.attributes(node, ['id', 'type', 'x', 'y', 'color', ...(node.type === 'group' ? ['label'] : [])]),
  );
}

/** The six colours with numbers are each program's own. */
function colourOf(colour: unknown): Attribute[] {
  if (typeof colour !== 'string') return [];
  return [[colour.startsWith('#') ? KNOWN.colour : 'colour number', colour]];
}

/** An arrow stands at the end unless the edge says otherwise; one at the beginning alone turns the edge round. */
function addEdge(edge: Fields, source: JsonSource, builder: GraphBuilder): void {
  const id = source.optionalId(edge, 'id');
  const [from, to] = [source.id(edge, 'fromNode', 'edge'), source.id(edge, 'toNode', 'edge')];
  const [atStart, atEnd] = [edge.fromEnd === 'arrow', edge.toEnd !== 'none'];
  const isTurned = atStart && !atEnd;
  builder.addEdge(
    {
      ...(id !== undefined && { id }),
      source: isTurned ? to : from,
      target: isTurned ? from : to,
      ...(atStart === atEnd && { directed: false }),
      attributes: joinAttributes(
        source.attributes(edge, ['id', 'fromNode', 'toNode', 'color']),
        colourOf(edge.color),
      ),
    },
    source.at(edge),
  );
}
