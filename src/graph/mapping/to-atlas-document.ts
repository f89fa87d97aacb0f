import type { ThingKind } from '../imported-graph';
import type { AtlasDocument, AtlasNode, StatementKind } from '../atlas-document';
import type { PropertyGraph } from '../property-graph';
import type { Geography } from '../regions/geography';
import { filePositions } from './file-positions';
import { attributePlaces } from './attribute-places';
import { mapEdges } from './map-edges';
import { mapNodes } from './map-nodes';
import type { Mapping } from './mapping';
import type { MappingFinding } from './mapping-finding';
import { PlaceCodes } from './place-codes';

export interface MappingOptions {
  mapping: Mapping;
  geography: Geography;
  /** Of the document that is made: its id, title and first 12 hex digits of its sha-256. */
  id: string;
  title: string;
  hash: string;
}

/**
 * A graph of a file as a document of the atlas: nothing of it is left out, what was read into it (countries and regions
 * of attributes) is marked as derived. The whole property graph can be had back by `toPropertyGraph`.
 */
export function toAtlasDocument(
  graph: PropertyGraph,
  { mapping, geography, id, title, hash }: MappingOptions,
): { document: AtlasDocument; findings: MappingFinding[] } {
  const codes = new PlaceCodes(geography);
  const own = mapNodes(graph, mapping, codes);
  const places = attributePlaces(graph, { mapping, codes, nodes: own.nodes });
  const nodes = [...own.nodes, ...places.nodes];
  const edges = mapEdges(graph, { mapping, nodes, places: places.edges });
  const organic = filePositions(graph, nodes);
  const document: AtlasDocument = {
    id,
    hash,
    title: { en: title },
    ...plainHead(graph, title),
    kinds: statementKinds(nodes),
    thingKinds: thingKinds(nodes),
    imported: {
      directed: graph.directed,
      attributes: graph.attributes,
      ...(organic && { placed: true as const }),
    },
    nodes,
    edges,
    positions: organic ? { organic } : {},
  };
  return { document, findings: [...own.findings, ...places.findings] };
}

/** What a file does not say of itself is left empty. */
function plainHead(graph: PropertyGraph, title: string) {
  const said = (name: string) => {
    const value = graph.attributes.find(([own]) => own.toLowerCase() === name)?.[1];
    return typeof value === 'string' ? value : '';
  };
  const date = /^\d{4}-\d{2}-\d{2}$/.test(said('date')) ? said('date') : '';
  return {
    about: { en: said('description') },
    describes: { title: { en: title }, issuer: '', date, act: { en: title } },
    source: {
      author: { en: said('author') || said('creator') || 'not named' },
      licence: { en: said('licence') },
    },
    voices: [
      {
        id: 'document' as const,
        label: { en: 'the file', ru: 'файл' },
        about: { en: 'As the file states it.', ru: 'Так сказано в файле.' },
      },
    ],
    sections: [{ id: 'file', title: { en: 'Statements of the file' }, voice: 'document' as const }],
    covered: [],
    notCovered: [],
  };
}

function statementKinds(nodes: AtlasNode[]): StatementKind[] {
  const kinds = new Set(nodes.flatMap(({ type, kind }) => (type === 'statement' ? [kind] : [])));
  return [...kinds].map((id) => ({
    id,
    family: 'assessment',
    label: { en: id },
    plural: { en: id },
    filtered: true,
  }));
}

function thingKinds(nodes: AtlasNode[]): ThingKind[] {
  const kinds = new Set(nodes.flatMap(({ type, kind }) => (type === 'thing' ? [kind] : [])));
  return [...kinds].map((id) => ({ id, label: { en: id } }));
}
