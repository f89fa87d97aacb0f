import type { AtlasNode, EntityNode } from '../atlas-document';
import { FreeNames } from '../free-names';
import { nearest } from '../nearest';
import { attributeOf, type PropertyGraph } from '../property-graph';
import { isSubject } from '../subject';
import { attributeTexts } from './columns';
import type { Mapping } from './mapping';
import type { MappingFinding } from './mapping-finding';
import type { FoundPlace, PlaceCodes } from './place-codes';
import { regionFacts } from './place-facts';

/** A link that an attribute stands for. */
export interface DerivedLink {
  source: string;
  target: string;
  /** The attribute that it was read from. */
  called: string;
}

interface Given {
  mapping: Mapping;
  codes: PlaceCodes;
  nodes: AtlasNode[];
}

/**
 * Countries and regions that an attribute names, as nodes of their own with links to them, so that the region filter
 * finds them. A node that the file has for the place is used; what names no place is a finding.
 */
export function attributePlaces(graph: PropertyGraph, { mapping, codes, nodes }: Given) {
  const made = new Map<string, EntityNode>();
  const edges: DerivedLink[] = [];
  const findings: MappingFinding[] = [];
  const { place: called } = mapping.nodes;
  if (called === undefined) return { nodes: [], edges, findings };
  const known = placesAmong(nodes);
  const names = new FreeNames(nodes.map(({ id }) => id));
  graph.nodes.forEach(({ id, attributes }, index) => {
    if (!isSubject(nodes[index]!)) return;
    for (const text of attributeTexts(attributeOf(attributes, called))) {
      const found = codes.find(text);
      if (!found) findings.push(unknown(id, text, codes));
      else edges.push({ source: id, target: targetOf(found), called });
    }
  });
  return { nodes: [...made.values()], edges, findings };

  function targetOf(found: FoundPlace): string {
    const key = `${found.kind} ${found.code}`;
    const own = known.get(key);
    if (own !== undefined) return own;
    const node = toNode(found, codes, names);
    known.set(key, node.id);
    made.set(key, node);
    return node.id;
  }
}

/** Ids of the nodes that stand for countries and UN areas, by kind and code; of several for one place the first. */
function placesAmong(nodes: AtlasNode[]): Map<string, string> {
  const places = new Map<string, string>();
  for (const node of nodes) {
    const key = placeKey(node);
    if (key !== undefined && !places.has(key)) places.set(key, node.id);
  }
  return places;
}

function placeKey(node: AtlasNode): string | undefined {
  if (node.type === 'country' && node.code !== undefined) return `country ${node.code}`;
  if (node.type === 'region' && node.region?.m49?.length === 1) return `area ${node.region.m49[0]}`;
  return undefined;
}

function toNode(found: FoundPlace, codes: PlaceCodes, names: FreeNames): EntityNode {
  const { areas, countries } = codes.geography;
  const list: { code: string; label: EntityNode['label'] }[] = found.kind === 'country' ? countries : areas;
  const { label } = list.find(({ code }) => code === found.code)!;
  const id = names.take(found.kind === 'country' ? `country:${found.code}` : `region:${found.code}`);
  return found.kind === 'country'
    ? { id, type: 'country', kind: 'country', label, named: true, code: found.code }
    : { id, type: 'region', kind: 'region', label, named: true, region: regionFacts(found, codes) };
}

function unknown(node: string, text: string, codes: PlaceCodes): MappingFinding {
  const meant = nearest(text, codes.names());
  const message = `no country or UN area has the code or name “${text}”`;
  return { node, message, ...(meant !== undefined && { hint: `did you mean “${meant}”?` }) };
}
