import { makeGeography } from '../../../src/cli/geography';
import { openFiles } from '../../../src/formats/open-files';
import { Refused } from '../../../src/formats/reading/refused';
import type { Reading } from '../../../src/formats/reading/reading';
import { writers } from '../../../src/formats/writers';
import { guessMapping } from '../../../src/graph/mapping/guess-mapping';
import { toAtlasDocument } from '../../../src/graph/mapping/to-atlas-document';
import { seededRandom } from '../../../src/layout/seeded-random';
import { mutate } from '../../formats/harness/mutate';
import {
  brokenFiles,
  goodFiles,
  goodFilesOf,
  readFormats,
  type SeedFile,
} from '../../formats/harness/seed-files';

const geography = makeGeography();

/** Everything that readers say of all our files, good, broken, and changed at random. */
export async function messagesOfReaders(changedOfEach: number): Promise<Set<string>> {
  const said = new Set<string>();
  for (const file of [...goodFiles(), ...brokenFiles(), ...changedFiles(changedOfEach)])
    for (const message of await messagesOf(file)) said.add(message);
  return said;
}

/** Everything that writers say of what they lose of all our good files. */
export async function messagesOfWriters(): Promise<Set<string>> {
  const said = new Set<string>();
  const writes = await Promise.all(writers.map(({ write }) => write()));
  for (const file of goodFiles()) {
    const { reading } = await openFiles([file], { geography, format: file.format });
    const content = { graph: reading.graph, document: asDocument(reading).document };
    for (const write of writes) for (const loss of (await write(content)).losses) said.add(loss);
  }
  return said;
}

function asDocument({ graph }: Reading) {
  const options = { mapping: guessMapping(graph, geography), geography, id: 'own-file', title: 'A file' };
  return toAtlasDocument(graph, { ...options, hash: '0'.repeat(12) });
}

async function messagesOf(file: SeedFile): Promise<string[]> {
  try {
    const { reading } = await openFiles([file], { geography, format: file.format });
    return [...messagesOfReading(reading), ...findingsOf(reading)];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.toFaults(file.name).flatMap(({ message, hint = [] }) => [message, hint].flat());
  }
}

const messagesOfReading = ({ problems, found = [] }: Reading): string[] => [
  ...problems.flatMap(({ message, hint = [] }) => [message, hint].flat()),
  ...found,
];

const findingsOf = (reading: Reading): string[] =>
  asDocument(reading).findings.flatMap(({ message, hint = [] }) => [message, hint].flat());

function* changedFiles(ofEach: number): Generator<SeedFile> {
  for (const format of readFormats()) {
    const seeds = goodFilesOf(format);
    for (let seed = 1; seed <= ofEach; seed += 1) {
      const chance = seededRandom(seed);
      const pick = () => seeds[Math.floor(chance() * seeds.length)]!;
      yield { format, name: 'file', bytes: mutate(pick().bytes, chance, pick().bytes) };
    }
  }
}
