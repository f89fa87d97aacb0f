import { expect, it } from 'vitest';
import { makeGeography } from '../../../src/cli/geography';
import { XmlIds } from '../../../src/formats/xml/xml-ids';
import { LossCount } from '../../../src/formats/writing/loss-count';
import { guessMapping } from '../../../src/graph/mapping/guess-mapping';
import { toAtlasDocument } from '../../../src/graph/mapping/to-atlas-document';
import { readText } from '../harness/read-text';

const count = 20_000;
const numbers = Array.from({ length: count }, (_, place) => place);

/** Far more than they need, and far less than trying each name from the first. */
const WATCHDOG = 10_000;

it('gives thousands of clusters without a name each an id of its own', { timeout: WATCHDOG }, async () => {
  const clusters = numbers.map(() => '{cluster=true; a}');
  const { graph } = await readText(`graph {\n${clusters.join('\n')}\n}`, 'dot');
  expect(new Set(graph.nodes.map(({ id }) => id)).size).toBe(count + 1);
});

it('writes thousands of ids that XML cannot hold, each as another', { timeout: WATCHDOG }, () => {
  const letters = [...'\u0001\u0002\u0003\u0004\u0005\u0006\u000e\u000f'];
  const ids = numbers.map((number) => [0, 3, 6, 9, 12].map((bits) => letters[(number >> bits) & 7]).join(''));
  const written = new XmlIds(
    ids.map((id) => ({ id, attributes: [] })),
    new LossCount(),
  );
  expect(new Set(ids.map((id) => written.written(id))).size).toBe(count);
});

it('makes a document of nodes that are called like its edges', { timeout: WATCHDOG }, () => {
  const nodes = ['a', 'b', ...numbers.map((number) => `a>linked>b#${number}`)];
  const graph = {
    directed: true,
    attributes: [],
    nodes: nodes.map((id) => ({ id, attributes: [] })),
    edges: [1, 2, 3].map(() => ({ source: 'a', target: 'b', attributes: [] })),
  };
  const geography = makeGeography();
  const mapping = guessMapping(graph, geography);
  const { document } = toAtlasDocument(graph, { mapping, geography, id: 'own', title: 'Own', hash: '' });
  const ids = [...document.nodes, ...document.edges].map(({ id }) => id);
  expect(new Set(ids).size).toBe(count + 5);
});
