import type { FormatId } from '../../../src/formats/format';

interface MadeNode {
  id: string;
  label: string;
  group: number;
}

interface MadeEdge {
  id: string;
  source: string;
  target: string;
  weight: number;
}

interface MadeGraph {
  nodes: MadeNode[];
  edges: MadeEdge[];
}

/** A graph of so many nodes and twice as many edges, without chance. */
function madeGraph(size: number): MadeGraph {
  const nodes = Array.from({ length: size }, (_, at) => ({
    id: `n${at}`,
    label: `Node “${at}”, one of many`,
    group: at % 7,
  }));
  const edges = Array.from({ length: size * 2 }, (_, at) => ({
    id: `e${at}`,
    source: `n${at % size}`,
    target: `n${(at * 7919 + 13) % size}`,
    weight: 1 + (at % 10) / 4,
  }));
  return { nodes, edges };
}

const lines = <Part>(parts: Part[], line: (part: Part, at: number) => string): string =>
  parts.map((part, at) => `${line(part, at)}\n`).join('');

const number = (id: string) => Number(id.slice(1)) + 1;

const rows = (between: string) => (graph: MadeGraph) =>
  `${['source', 'target', 'id', 'weight'].join(between)}\n${lines(
    graph.edges,
    ({ source, target, id, weight }) => [source, target, id, weight].join(between),
  )}`;

const triples =
  (behind: string) =>
  ({ nodes, edges }: MadeGraph): string =>
    lines(
      nodes,
      ({ id, label }) =>
        `<urn:x:${id}> <http://www.w3.org/2004/02/skos/core#prefLabel> "${label}"@en${behind} .`,
    ) + lines(edges, ({ source, target }) => `<urn:x:${source}> <urn:x:names> <urn:x:${target}>${behind} .`);

const turtle = ({ nodes, edges }: MadeGraph): string =>
  `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix x: <urn:x:> .\n${lines(
    nodes,
    ({ id, label }) => `x:${id} a x:Thing ; skos:prefLabel "${label}"@en .`,
  )}${lines(edges, ({ source, target }) => `x:${source} x:names x:${target} .`)}`;

const xml = (root: string, inner: string, end: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root}>\n${inner}</${end}>\n`;

/** Texts of each format that hold such a graph. */
const WRITERS: Partial<Record<FormatId, (graph: MadeGraph) => string>> = {
  csv: rows(','),
  tsv: rows('\t'),
  sif: ({ edges }) => lines(edges, ({ source, target }) => `${source}\tnames\t${target}`),
  pajek: ({ nodes, edges }) =>
    `*Vertices ${nodes.length}\n${lines(nodes, ({ label }, at) => `${at + 1} "${label}"`)}*Arcs\n${lines(
      edges,
      ({ source, target, weight }) => `${number(source)} ${number(target)} ${weight}`,
    )}`,
  gml: ({ nodes, edges }) =>
    `graph [\n  directed 1\n${lines(
      nodes,
      ({ id, label }) => `  node [ id ${number(id)} label "${label}" ]`,
    )}${lines(
      edges,
      ({ source, target, weight }) =>
        `  edge [ source ${number(source)} target ${number(target)} weight ${weight} ]`,
    )}]\n`,
  dot: ({ nodes, edges }) =>
    `digraph own {\n${lines(nodes, ({ id, label }) => `  ${id} [label="${label}"];`)}${lines(
      edges,
      ({ source, target, weight }) => `  ${source} -> ${target} [weight=${weight}];`,
    )}}\n`,
  gexf: ({ nodes, edges }) =>
    xml(
      'gexf xmlns="http://gexf.net/1.3" version="1.3"',
      `<graph defaultedgetype="directed">\n<attributes class="node"><attribute id="g" title="group" type="integer"/></attributes>\n<nodes>\n${lines(
        nodes,
        ({ id, label, group }) =>
          `<node id="${id}" label="${label}"><attvalues><attvalue for="g" value="${group}"/></attvalues></node>`,
      )}</nodes>\n<edges>\n${lines(
        edges,
        ({ id, source, target, weight }) =>
          `<edge id="${id}" source="${source}" target="${target}" weight="${weight}"/>`,
      )}</edges>\n</graph>\n`,
      'gexf',
    ),
  graphml: ({ nodes, edges }) =>
    xml(
      'graphml xmlns="http://graphml.graphdrawing.org/xmlns"',
      `<key id="l" for="node" attr.name="label" attr.type="string"/>\n<key id="w" for="edge" attr.name="weight" attr.type="double"/>\n<graph edgedefault="directed">\n${lines(
        nodes,
        ({ id, label }) => `<node id="${id}"><data key="l">${label}</data></node>`,
      )}${lines(
        edges,
        ({ id, source, target, weight }) =>
          `<edge id="${id}" source="${source}" target="${target}"><data key="w">${weight}</data></edge>`,
      )}</graph>\n`,
      'graphml',
    ),
  xgmml: ({ nodes, edges }) =>
    xml(
      'graph xmlns="http://www.cs.rpi.edu/XGMML" label="own" directed="1"',
      lines(nodes, ({ id, label }) => `<node id="${id}" label="${label}"/>`) +
        lines(edges, ({ source, target }) => `<edge source="${source}" target="${target}" label="names"/>`),
      'graph',
    ),
  graphology: ({ nodes, edges }) =>
    JSON.stringify({
      options: { type: 'directed', multi: true },
      nodes: nodes.map(({ id, label, group }) => ({ key: id, attributes: { label, group } })),
      edges: edges.map(({ id, source, target, weight }) => ({
        key: id,
        source,
        target,
        attributes: { weight },
      })),
    }),
  cytoscape: ({ nodes, edges }) =>
    JSON.stringify({
      elements: { nodes: nodes.map((data) => ({ data })), edges: edges.map((data) => ({ data })) },
    }),
  cx2: ({ nodes, edges }) =>
    JSON.stringify([
      { CXVersion: '2.0', hasFragments: false },
      { nodes: nodes.map(({ id, label }) => ({ id: number(id), v: { name: label } })) },
      {
        edges: edges.map(({ source, target }, at) => ({
          id: at,
          s: number(source),
          t: number(target),
          v: {},
        })),
      },
      { status: [{ success: true }] },
    ]),
  cx: ({ nodes, edges }) =>
    JSON.stringify([
      { numberVerification: [{ longNumber: 281474976710655 }] },
      { nodes: nodes.map(({ id, label }) => ({ '@id': number(id), n: label })) },
      { edges: edges.map(({ source, target }, at) => ({ '@id': at, s: number(source), t: number(target) })) },
      { status: [{ success: true, error: '' }] },
    ]),
  jgf: ({ nodes, edges }) =>
    JSON.stringify({
      graph: {
        directed: true,
        // a list, as the first version has it: engines keep objects of more than a thousand names in another way
        nodes: nodes.map(({ id, label }) => ({ id, label })),
        edges: edges.map(({ source, target, weight }) => ({ source, target, metadata: { weight } })),
      },
    }),
  d3: ({ nodes, edges }) => JSON.stringify({ nodes, links: edges }),
  kumu: ({ nodes, edges }) =>
    JSON.stringify({
      elements: nodes.map(({ id, label }) => ({ _id: id, attributes: { label, 'element type': 'thing' } })),
      connections: edges.map(({ id, source, target }) => ({
        ...{ _id: id, from: source, to: target, direction: 'directed' },
        attributes: { 'connection type': 'names' },
      })),
    }),
  vosviewer: ({ nodes, edges }) =>
    JSON.stringify({
      network: {
        items: nodes.map(({ id, label, group }) => ({ id: number(id), label, cluster: group + 1 })),
        links: edges.map(({ source, target, weight }) => ({
          ...{ source_id: number(source), target_id: number(target), strength: weight },
        })),
      },
    }),
  canvas: ({ nodes, edges }) =>
    JSON.stringify({
      nodes: nodes.map(({ id, label }, at) => ({
        id,
        type: 'text',
        text: label,
        x: at,
        y: 0,
        width: 9,
        height: 9,
      })),
      edges: edges.map(({ id, source, target }) => ({ id, fromNode: source, toNode: target })),
    }),
  ntriples: triples(''),
  nquads: triples(' <urn:x:all>'),
  turtle,
  trig: turtle,
  rdfxml: ({ nodes, edges }) =>
    xml(
      'rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#" xmlns:x="urn:x:"',
      lines(
        nodes,
        ({ id, label }) =>
          `<rdf:Description rdf:about="urn:x:${id}"><rdfs:label>${label}</rdfs:label></rdf:Description>`,
      ) +
        lines(
          edges,
          ({ source, target }) =>
            `<rdf:Description rdf:about="urn:x:${source}"><x:names rdf:resource="urn:x:${target}"/></rdf:Description>`,
        ),
      'rdf:RDF',
    ),
  jsonld: ({ nodes, edges }) =>
    JSON.stringify({
      '@context': {
        label: 'http://www.w3.org/2000/01/rdf-schema#label',
        names: { '@id': 'urn:x:names', '@type': '@id' },
      },
      '@graph': [
        ...nodes.map(({ id, label }) => ({ '@id': `urn:x:${id}`, label })),
        ...edges.map(({ source, target }) => ({ '@id': `urn:x:${source}`, names: `urn:x:${target}` })),
      ],
    }),
};

/** A text of so many nodes and twice as many edges; undefined where no such text is made of the format. */
export const madeText = (format: FormatId, size: number): string | undefined =>
  WRITERS[format]?.(madeGraph(size));
