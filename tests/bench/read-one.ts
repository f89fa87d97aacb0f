import { readFileSync } from 'node:fs';
import { forceLink, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import type { SerializedGraph } from 'graphology-types';
import { Parser } from 'n3';
import Papa from 'papaparse';
import type { FormatId } from '../../src/formats/format';
import { openFiles } from '../../src/formats/open-files';
import { median } from './report';

export type Peer = keyof typeof PEERS;

/** What is measured: our reader, or the library that others read the format with. */
export type Program = 'atlas' | Peer;

/** What reading a file cost: milliseconds, and the most megabytes that the process held more after a reading. */
export interface ReadCost {
  /** Of the first reading, for which the engine still compiles. */
  first: number;
  /** In the middle of all. */
  time: number;
  memory: number;
}

const PEERS = {
  'graphology-gexf': (text: string) => parseGexf(MultiDirectedGraph, text),
  'graphology-graphml': (text: string) => parseGraphml(MultiDirectedGraph, text),
  papaparse: (text: string) => Papa.parse(text, { header: true }),
  'JSON.parse': (text: string) => JSON.parse(text) as unknown,
  'JSON.parse and graphology': (text: string) =>
    new MultiDirectedGraph().import(JSON.parse(text) as SerializedGraph),
  'JSON.parse and d3-force': (text: string) => {
    const { nodes, links } = JSON.parse(text) as NodeLink;
    return forceLink<Node, SimulationLinkDatum<Node>>(links)
      .id(({ id }) => id)
      .initialize(nodes, Math.random);
  },
  N3: (text: string) => new Parser().parse(text),
};

interface Node extends SimulationNodeDatum {
  id: string;
}

interface NodeLink {
  nodes: Node[];
  links: SimulationLinkDatum<Node>[];
}

/** Small files are read so often that the engine has compiled what it runs. */
const turnsFor = (bytes: number): number => (bytes < 3_000_000 ? 15 : 3);

/** Reads a file several times in a process that does nothing else. */
async function readOne(program: Program, format: FormatId, path: string): Promise<ReadCost> {
  const bytes = new Uint8Array(readFileSync(path));
  const before = process.memoryUsage.rss();
  const read =
    program === 'atlas'
      ? () => openFiles([{ name: 'own', bytes }], { format })
      : () => PEERS[program](new TextDecoder().decode(bytes));
  const spent: number[] = [];
  const held: number[] = [];
  for (let turn = 0; turn < turnsFor(bytes.length); turn += 1) {
    const start = performance.now();
    await read();
    spent.push(performance.now() - start);
    held.push(process.memoryUsage.rss());
  }
  return { first: spent[0]!, time: median(spent), memory: (Math.max(...held) - before) / 1e6 };
}

const [program, format, path] = process.argv.slice(2) as [Program, FormatId, string];
console.log(JSON.stringify(await readOne(program, format, path)));
