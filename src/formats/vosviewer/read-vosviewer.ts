import { KNOWN, type Attribute } from '../../graph/property-graph';
import type { Read } from '../format';
import { isRecord } from '../../graph/is-record';
import { joinAttributes } from '../reading/join-attributes';
import { JsonSource } from '../json/json-source';
import { toAttributeValue, toId } from '../json/written-number';
import { GraphBuilder } from '../reading/graph-builder';

type Fields = Record<string, unknown>;

/** JSON of VOSviewer: https://app.vosviewer.com/docs/file-types/json-file-type/ Its links lead nowhere, its y goes up. */
export const readVosviewer: Read = ([file], context) => {
  const source = new JsonSource(file, context);
  const network = source.record(source.root.network, source.root, 'network');
  const builder = new GraphBuilder({ directed: false, choices: context.choices, numbered: source.placeAt });
  builder.graph.attributes = joinAttributes(
    source.attributesUnder(source.root, 'info'),
    source.attributes(source.root, isRecord(source.root.info) ? ['network', 'info'] : ['network']),
    source.attributes(network, ['items', 'links', 'clusters']),
  );
  const items = source.list(network, 'items');
  const links = source.list(network, 'links', { optional: true });
  const clusters = clusterLabels(source, network);
  source.expect(items.length + links.length);
  source.each(items, 'item', (item) =>
    builder.addNode(source.id(item, 'id', 'item'), itemAttributes(source, item, clusters), source.at(item)),
  );
  source.each(links, 'link', (link) =>
    builder.addEdge(
      {
        source: source.id(link, 'source_id', 'link'),
        target: source.id(link, 'target_id', 'link'),
        attributes: joinAttributes(
          renamed(link, 'strength', KNOWN.weight),
          source.attributes(link, ['source_id', 'target_id', 'strength']),
        ),
      },
      source.at(link),
    ),
  );
  return builder.finish();
};

function clusterLabels(source: JsonSource, network: Fields): Map<string, string> {
  const labels = new Map<string, string>();
  source.each(source.list(network, 'clusters', { optional: true }), 'cluster', (cluster) => {
    if (typeof cluster.label === 'string')
      labels.set(source.id(cluster, 'cluster', 'cluster'), cluster.label);
  });
  return labels;
}

/** Weights and scores are called as the map files of VOSviewer call them; the cluster's label is the kind. */
function itemAttributes(source: JsonSource, item: Fields, clusters: Map<string, string>): Attribute[] {
  const kind = clusters.get(toId(item.cluster) ?? '');
  const nested = ['weights', 'scores'].filter((name) => isRecord(item[name]));
  const own = source
    .attributes(item, ['id', ...nested])
    .map(([name, value]): Attribute => [
      name,
      name === KNOWN.y && typeof value === 'number' ? 0 - value : value,
    ]);
  return joinAttributes(
    own,
    kind === undefined ? [] : [[KNOWN.kind, kind]],
    measures(source, item, 'weight'),
    measures(source, item, 'score'),
  );
}

const measures = (source: JsonSource, item: Fields, measure: 'weight' | 'score'): Attribute[] =>
  source.attributesUnder(item, `${measure}s`).map(([name, value]) => [`${measure}<${name}>`, value]);

const renamed = (owner: Fields, name: string, known: string): Attribute[] =>
  owner[name] === undefined ? [] : [[known, toAttributeValue(owner[name])]];
