import type { FormatId } from '../../../src/formats/format';

/** What a file is to hold: nodes with these ids, the first of them with attributes of these names and values. */
export interface Named {
  ids: string[];
  attributes: [name: string, value: string][];
}

const fields = ({ attributes }: Named) => Object.fromEntries(attributes);

/** The nodes with what their file has for an id, the first with all that is said. */
const nodes = <Node>(named: Named, node: (id: string, said: Record<string, string>) => Node): Node[] =>
  named.ids.map((id, at) => node(id, at === 0 ? fields(named) : {}));

const lines = (named: Named, line: (id: string, isFirst: boolean) => string): string =>
  named.ids.map((id, at) => line(id, at === 0)).join('\n');

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const iri = (name: string) => `<urn:x:${encodeURIComponent(name)}>`;

const triples = (behind: string) => (named: Named) =>
  lines(named, (id, isFirst) =>
    [
      `${iri(id)} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <urn:x:Thing>${behind} .`,
      ...(isFirst
        ? named.attributes.map(
            ([name, value]) => `${iri(id)} ${iri(name)} ${JSON.stringify(value)}${behind} .`,
          )
        : []),
    ].join('\n'),
  );

const status = { status: [{ success: true }] };

/** Files of formats that are read; ids of RDF are IRIs with `urn:x:` before the name. */
export const NAMED_TEXTS: Partial<Record<FormatId, (named: Named) => string>> = {
  graphology: (named) =>
    JSON.stringify({ nodes: nodes(named, (key, attributes) => ({ key, attributes })), edges: [] }),
  cytoscape: (named) =>
    JSON.stringify({
      elements: { nodes: nodes(named, (id, said) => ({ data: { ...said, id } })), edges: [] },
    }),
  d3: (named) => JSON.stringify({ nodes: nodes(named, (id, said) => joined({ id }, said)), links: [] }),
  jgf: (named) =>
    JSON.stringify({ graph: { nodes: nodes(named, (id, metadata) => ({ id, metadata })), edges: [] } }),
  kumu: (named) =>
    JSON.stringify({
      elements: nodes(named, (id, attributes) => ({ id, attributes })),
      connections: [],
    }),
  vosviewer: (named) =>
    JSON.stringify({ network: { items: nodes(named, (id, said) => joined({ id }, said)) } }),
  canvas: (named) =>
    JSON.stringify({
      nodes: nodes(named, (id, said) => joined({ id, x: 0, y: 0, width: 1, height: 1 }, said)),
    }),
  cx: (named) =>
    JSON.stringify([
      { nodes: named.ids.map((id) => ({ '@id': id })) },
      { nodeAttributes: named.attributes.map(([n, v]) => ({ po: named.ids[0], n, v })) },
      status,
    ]),
  cx2: (named) =>
    JSON.stringify([
      { CXVersion: '2.0' },
      {
        attributeDeclarations: [{ nodes: Object.fromEntries(named.attributes.map(([name]) => [name, {}])) }],
      },
      { nodes: nodes(named, (id, v) => ({ id, v })) },
      status,
    ]),
  xgmml: (named) =>
    `<graph xmlns="http://www.cs.rpi.edu/XGMML">${lines(
      named,
      (id, isFirst) =>
        `<node id="${escaped(id)}">${
          isFirst
            ? named.attributes
                .map(([name, value]) => `<att name="${escaped(name)}" value="${escaped(value)}"/>`)
                .join('')
            : ''
        }</node>`,
    )}</graph>`,
  gml: (named) =>
    `graph [\n${lines(named, (id, isFirst) => {
      const said = isFirst ? named.attributes.map(([name, value]) => `${name} "${value}"`) : [];
      return `node [ id "${id}" ${said.join(' ')} ]`;
    })}\n]`,
  tsv: (named) =>
    [
      [':ID', ...named.attributes.map(([name]) => `${name}:string`)].join('\t'),
      ...named.ids.map((id, at) =>
        [`"${id}"`, ...named.attributes.map(([, value]) => (at === 0 ? `"${value}"` : ''))].join('\t'),
      ),
    ].join('\n'),
  ntriples: triples(''),
  nquads: triples(' <urn:x:all>'),
  turtle: triples(''),
  trig: triples(''),
  jsonld: (named) =>
    JSON.stringify({
      '@context': { '@vocab': 'urn:x:' },
      '@graph': nodes(named, (id, said) => joined({ '@id': `urn:x:${id}`, '@type': 'Thing' }, said)),
    }),
};

/** A name of a prototype is a field like any other. */
const joined = (own: object, said: Record<string, string>): object =>
  Object.fromEntries([...Object.entries(own), ...Object.entries(said)]);
