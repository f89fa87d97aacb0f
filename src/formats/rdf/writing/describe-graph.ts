import type { PropertyGraph } from '../../../graph/property-graph';
import type { Writable } from '../../format';
import { TERMS } from '../atlas-iris';
import { DCTERMS, NAMESPACES, RDF, RDFS, XSD } from '../vocabularies';
import { describeEdges } from './describe-edges';
import { inLanguage, literal, resource, type Description } from './description';
import { headSaid, nodeSaid } from './said-of';
import { WrittenNames } from './written-names';

/** A graph in RDF: what is said of the whole, its names, its nodes and then its edges, all in their order. */
export function describeGraph({ graph, document }: Writable): Description[] {
  const names = new WrittenNames(graph, document.imported === undefined);
  return [
    describeWhole(graph, names),
    ...(names.isOwn ? [describeSource(document)] : []),
    ...names.vocabulary.map(([name, iri]) => ({
      subject: iri,
      said: [[TERMS.name, literal(name)]] as Description['said'],
    })),
    ...graph.nodes.map((node): Description => {
      const said = nodeSaid(node.attributes, names);
      return {
        subject: names.node(node.id),
        said: said.length > 0 ? said : [[RDF.type, resource(RDFS.Resource)]],
      };
    }),
    ...describeEdges(graph, names),
  ];
}

const describeWhole = ({ directed, attributes }: PropertyGraph, names: WrittenNames): Description => ({
  subject: TERMS.graph,
  said: [[TERMS.directed, literal(String(directed), XSD.boolean)], ...headSaid(attributes, names)],
});

/** The text that is quoted. */
const describeSource = ({ describes, source }: Writable['document']): Description => ({
  subject: TERMS.source,
  said: [
    [RDF.type, resource(`${NAMESPACES.prov}Entity`)],
    ...Object.entries(describes.title).map(([language, title]): Description['said'][number] => [
      DCTERMS.title,
      inLanguage(title, language),
    ]),
    [DCTERMS.creator, inLanguage(source.author.en, 'en')],
  ],
});
