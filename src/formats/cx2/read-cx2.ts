import type { Attribute } from '../../graph/property-graph';
import { CxAspects } from '../cx/cx-aspects';
import type { Read } from '../format';
import { isRecord } from '../../graph/is-record';
import { joinAttributes } from '../reading/join-attributes';
import { JsonSource } from '../json/json-source';
import { toAttributeValue } from '../json/written-number';
import { GraphBuilder } from '../reading/graph-builder';
import { addEdges } from './add-edges';
import { addNodes } from './add-nodes';
import { LOOKS, OWN_DIRECTED, OWN_LOOK } from './cx2-terms';
import { DeclaredAttributes } from './declared-attributes';

const READ = [
  'attributeDeclarations',
  'networkAttributes',
  'nodes',
  'edges',
  'nodeBypasses',
  'edgeBypasses',
  ...LOOKS,
] as const;

/** CX2: https://cytoscape.org/cx/cx2/specification/cytoscape-exchange-format-specification-(version-2)/ */
export const readCx2: Read = ([file], context) => {
  const source = new JsonSource(file, context);
  const aspects = new CxAspects(source);
  const network = aspects.list('networkAttributes').filter(isRecord);
  const isUndirected = network.some((own) => own[OWN_DIRECTED] === false);
  const builder = new GraphBuilder({
    directed: !isUndirected,
    choices: context.choices,
    numbered: source.placeAt,
  });
  aspects.noteCounts(builder);
  aspects.noteOthers(builder, READ);
  source.expect(READ.reduce((sum, name) => sum + aspects.list(name).length, 0));
  const declared = (of: string) => new DeclaredAttributes(source, builder, declarationsOf(aspects, of));
  const ownNetwork = declared('networkAttributes');
  builder.graph.attributes = joinAttributes(
    network.flatMap((own) => ownNetwork.read(own, own)).filter(([name]) => name !== OWN_DIRECTED),
    lookOf(aspects),
  );
  const ids = addNodes(aspects, { source, builder, declared: declared('nodes') });
  addEdges(aspects, { source, builder, declared: declared('edges'), ids });
  return builder.finish();
};

/** The declarations of all fragments for nodes, edges or the network. */
function declarationsOf(aspects: CxAspects, of: string): Record<string, unknown> {
  const own = aspects.list('attributeDeclarations').map((part) => (isRecord(part) ? part[of] : undefined));
  return Object.fromEntries(own.filter(isRecord).flatMap((part) => Object.entries(part)));
}

/** How the network is drawn, unless it is as files of the atlas have it. */
const lookOf = (aspects: CxAspects): Attribute[] =>
  LOOKS.flatMap((name) => aspects.list(name).map((look): Attribute => [name, toAttributeValue(look)])).filter(
    ([, look]) => JSON.stringify(look) !== JSON.stringify(OWN_LOOK),
  );
