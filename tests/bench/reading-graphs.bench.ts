import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { build } from 'vite';
import type { FormatId } from '../../src/formats/format';
import { madeText } from '../formats/harness/made-texts';
import type { Peer, Program, ReadCost } from './read-one';
import { report } from './report';

test.setTimeout(900_000);

const SIZES = [1000, 10_000, 100_000];

const PEERS: [format: FormatId, peer: Peer][] = [
  ['gexf', 'graphology-gexf'],
  ['graphml', 'graphology-graphml'],
  ['csv', 'papaparse'],
  ['graphology', 'JSON.parse'],
  ['graphology', 'JSON.parse and graphology'],
  ['d3', 'JSON.parse'],
  ['d3', 'JSON.parse and d3-force'],
  ['turtle', 'N3'],
];

const folder = join('.cache', 'bench', 'reading-graphs');

/** As a program of its own: each reading has a process and a memory to itself. */
test.beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: { ssr: 'tests/bench/read-one.ts', outDir: folder, target: 'node20' },
  });
});

for (const [format, peer] of PEERS)
  for (const size of SIZES)
    test(`${format} of ${size} nodes and ${size * 2} edges, beside ${peer}`, () => {
      const text = madeText(format, size)!;
      const path = join(folder, `${format}-${size}.txt`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, text);
      const [ours, theirs] = [costOf('atlas', format, path), costOf(peer, format, path)];
      report(`${format}, ${size} nodes and ${size * 2} edges, ${(text.length / 1e6).toFixed(1)} MB`, {
        'read as a graph, with places and checks': `${ours.time} ms`,
        [`parsed by ${peer}`]: `${theirs.time} ms`,
        'ours to theirs': (ours.time / theirs.time).toFixed(2),
        'the first reading, ours to theirs': (ours.first / theirs.first).toFixed(2),
        'memory held at most, ours': `${Math.round(ours.memory)} MB`,
        'memory held at most, theirs': `${Math.round(theirs.memory)} MB`,
      });
    });

const costOf = (program: Program, format: FormatId, path: string): ReadCost =>
  JSON.parse(
    execFileSync(process.execPath, [join(folder, 'read-one.js'), program, format, path], {
      encoding: 'utf8',
    }),
  ) as ReadCost;
