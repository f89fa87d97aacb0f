import { KNOWN, type Attribute } from '../../graph/property-graph';
import type { Read } from '../format';
import { joinAttributes } from '../reading/join-attributes';
import { JsonSource } from '../json/json-source';
import { numbersIn } from '../json/numbers-in';
import { toAttributeValue } from '../json/written-number';
import { GraphBuilder } from '../reading/graph-builder';
import { CxAspects } from './cx-aspects';
import { cxAttribute } from './cx-attribute';
import { attributesByOwner } from './attributes-by-owner';

type Fields = Record<string, unknown>;

const READ = [
  'nodes',
  'edges',
  'nodeAttributes',
  'edgeAttributes',
  'networkAttributes',
  'cartesianLayout',
] as const;

/** CX 1: https://cytoscape.org/cx/cx/specification/cytoscape-cx-data-model-(version-1)/ */
export const readCx: Read = ([file], context) => {
  const source = new JsonSource(file, context);
  const aspects = new CxAspects(source);
  const builder = new GraphBuilder({ directed: true, choices: context.choices, numbered: source.placeAt });
  aspects.noteCounts(builder);
  aspects.noteOthers(builder, READ);
  source.expect(READ.reduce((sum, name) => sum + aspects.list(name).length, 0));
  const own: Attribute[] = [];
  source.each(aspects.list('networkAttributes'), 'attribute of the network', (attribute) => {
    own.push(cxAttribute(attribute, { source, builder }));
  });
  builder.graph.attributes = joinAttributes(own);
  addNodes(aspects, { source, builder });
  addEdges(aspects, { source, builder });
  return builder.finish();
};

interface Given {
  source: JsonSource;
  builder: GraphBuilder;
}

function addNodes(aspects: CxAspects, { source, builder }: Given): void {
  const places = new Map<string, Attribute[]>();
  source.each(aspects.list('cartesianLayout'), 'place', (place) => {
    places.set(source.id(place, 'node', 'place'), numbersIn(place, [KNOWN.x, KNOWN.y, KNOWN.z]));
  });
  const attributes = attributesByOwner(aspects.list('nodeAttributes'), { source, builder });
  source.each(aspects.list('nodes'), 'node', (node) => {
    const id = source.id(node, '@id', 'node');
    const own = [...renamed(node, 'n', KNOWN.label), ...renamed(node, 'r', 'represents')];
    const others = source.attributes(node, ['@id', 'n', 'r']);
    builder.addNode(
      id,
      joinAttributes(own, places.get(id) ?? [], attributes.take(id), others),
      source.at(node),
    );
  });
  attributes.noteLoose('node');
}

function addEdges(aspects: CxAspects, { source, builder }: Given): void {
  const attributes = attributesByOwner(aspects.list('edgeAttributes'), { source, builder });
  source.each(aspects.list('edges'), 'edge', (edge) => {
    const id = source.optionalId(edge, '@id');
    const own = renamed(edge, 'i', KNOWN.relation);
    const others = source.attributes(edge, ['@id', 's', 't', 'i']);
    builder.addEdge(
      {
        ...(id !== undefined && { id }),
        source: source.id(edge, 's', 'edge'),
        target: source.id(edge, 't', 'edge'),
        attributes: joinAttributes(own, id === undefined ? [] : attributes.take(id), others),
      },
      source.at(edge),
    );
  });
  attributes.noteLoose('edge');
}

const renamed = (owner: Fields, name: string, known: string): Attribute[] =>
  owner[name] === undefined ? [] : [[known, toAttributeValue(owner[name])]];
