import type { ImportedGraph } from './imported-graph';
import type { AtlasDocument, AtlasEdge, AtlasNode, Evidence, Range } from './atlas-document';
import { plainWording } from './inline-marks';
import { locatorText } from './locator-text';
import {
  KNOWN,
  type Attribute,
  type AttributeValue,
  type PropertyEdge,
  type PropertyGraph,
} from './property-graph';
import type { Text } from './text';

/** The graph of a document as files of this field hold it: of an imported one what its file said, attribute by attribute. */
export const toPropertyGraph = (document: AtlasDocument): PropertyGraph =>
  document.imported ? importedGraph(document, document.imported) : ownGraph(document);

/** What was read into the file (edges without attributes of their own, and nodes that only they need) is left out. */
function importedGraph(document: AtlasDocument, { directed, attributes }: ImportedGraph): PropertyGraph {
  const edges = document.edges.flatMap((edge) =>
    edge.attributes ? toPropertyEdge(edge, edge.attributes, directed) : [],
  );
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const nodes = document.nodes.flatMap(({ id, attributes: own }) =>
    own || ends.has(id) ? { id, attributes: own ?? [] } : [],
  );
  return { directed, attributes, nodes, edges };
}

function toPropertyEdge(
  { ownId, source, target, undirected }: AtlasEdge,
  attributes: Attribute[],
  directed: boolean,
): PropertyEdge {
  return {
    ...(ownId !== undefined && { id: ownId }),
    source,
    target,
    ...(directed === !!undirected && { directed: !undirected }),
    attributes,
  };
}

/**
 * A document as a property graph for other programs: ids as written, one plain attribute for each thing it says
 * (`label`, `label_ru`, `kind`, `relation`, `basis`, `quotations` …), and the places of the first layout as `x` and `y`.
 */
function ownGraph(document: AtlasDocument): PropertyGraph {
  const places = document.positions.organic ?? {};
  return {
    directed: true,
    attributes: headOf(document),
    nodes: document.nodes.map((node) => ({
      id: node.id,
      attributes: [...attributesOf(node, document), ...placeOf(places[node.id])],
    })),
    edges: document.edges.map((edge) => ({
      id: edge.id,
      source: edge.source,
      target: edge.target,
      attributes: edgeAttributes(edge),
    })),
  };
}

function headOf(document: AtlasDocument): Attribute[] {
  const { title, about, licence, describes, source } = document;
  return present([
    ...texts('title', title),
    ...texts('description', about),
    ['document', document.id],
    ['hash', document.hash],
    ['describes', describes.title.en],
    ['issuer', describes.issuer],
    ['date', describes.date],
    ['author', source.author.en],
    ['licence', licence],
  ]);
}

function attributesOf(node: AtlasNode, document: AtlasDocument): Attribute[] {
  const own = { label: node.label, kind: node.kind, note: node.note };
  const head = present([
    ...texts(KNOWN.label, own.label),
    [KNOWN.kind, own.kind],
    ...texts('note', own.note),
  ]);
  if (node.type === 'statement')
    return present([
      ...head,
      ['locator', locatorText(node, document, 'en')],
      ['section', node.locator.section],
      ['item', node.locator.item],
      ['at', rangeText(node.locator.at)],
      ['voice', node.voice],
      ['scope', node.scope.length > 0 ? [...node.scope] : undefined],
      ...texts('wording', node.wording, plainWording),
      ['paragraph', node.paragraph?.number],
    ]);
  return present([
    ...head,
    ...texts('acronym', node.acronym),
    ['otherNames', node.otherNames],
    ['code', node.code],
    ['countries', node.region?.codes ? [...node.region.codes] : undefined],
    ['form', node.form ?? node.organisation?.form],
    ['theme', node.theme],
    ['named', node.named],
  ]);
}

function edgeAttributes(edge: AtlasEdge): Attribute[] {
  const { membership, evidence } = edge;
  return present([
    [KNOWN.relation, edge.relation],
    ['basis', edge.basis],
    ['voice', edge.voice],
    ...texts('aspect', edge.aspect),
    ['quotations', list(evidence, ({ quote }) => quote)],
    ['at', list(evidence, ({ at }) => rangeText(at) ?? '')],
    ...texts('reason', edge.reason),
    ['confidence', edge.confidence],
    ['status', membership?.status],
    ['from', membership?.from],
    ['to', membership?.to],
    ['source', edge.factSource],
    ['certainty', edge.certainty],
    ...texts('note', edge.note),
  ]);
}

type Loose = [name: string, value: AttributeValue | undefined];

const present = (loose: Loose[]): Attribute[] =>
  loose.filter((attribute): attribute is Attribute => attribute[1] !== undefined);

/** English under the plain name, other languages with their code behind it. */
const texts = (name: string, text: Text | undefined, toPlain = (own: string) => own): Loose[] =>
  Object.entries(text ?? {}).map(([language, own]) => [
    language === 'en' ? name : `${name}_${language}`,
    toPlain(own),
  ]);

const list = (evidence: Evidence[], of: (one: Evidence) => string): AttributeValue | undefined =>
  evidence.length > 0 ? evidence.map(of) : undefined;

const rangeText = (range: Range | undefined): string | undefined => range?.join('-');

const placeOf = (place: [x: number, y: number] | undefined): Attribute[] =>
  place
    ? [
        [KNOWN.x, place[0]],
        [KNOWN.y, place[1]],
      ]
    : [];
