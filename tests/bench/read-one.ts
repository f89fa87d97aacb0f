import { readFileSync } from 'node:fs';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { Parser } from 'n3';
import Papa from 'papaparse';
import type { FormatId } from '../../src/formats/format';
import { openFiles } from '../../src/formats/open-files';
import { median } from './report';

/** What is measured: our reader, or the library that others read the format with. */
export type Program = 'atlas' | 'peer';

/** What reading a file cost: milliseconds, and the most megabytes that the process held more after a reading. */
export interface ReadCost {
  time: number;
  memory: number;
}

const PEERS: Partial<Record<FormatId, (text: string) => unknown>> = {
  gexf: (text) => parseGexf(MultiDirectedGraph, text),
  graphml: (text) => parseGraphml(MultiDirectedGraph, text),
  csv: (text) => Papa.parse(text, { header: true }),
  graphology: (text) => JSON.parse(text) as unknown,
  d3: (text) => JSON.parse(text) as unknown,
  turtle: (text) => new Parser().parse(text),
};

const TURNS = 3;

/** Reads a file several times in a process that does nothing else. */
async function readOne(program: Program, format: FormatId, path: string): Promise<ReadCost> {
  const bytes = new Uint8Array(readFileSync(path));
  const before = process.memoryUsage.rss();
  const read =
    program === 'atlas'
      ? () => openFiles([{ name: 'own', bytes }], { format })
      : () => PEERS[format]!(new TextDecoder().decode(bytes));
  const spent: number[] = [];
  const held: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const start = performance.now();
    await read();
    spent.push(performance.now() - start);
    held.push(process.memoryUsage.rss());
  }
  return { time: median(spent), memory: (Math.max(...held) - before) / 1e6 };
}

const [program, format, path] = process.argv.slice(2) as [Program, FormatId, string];
console.log(JSON.stringify(await readOne(program, format, path)));
