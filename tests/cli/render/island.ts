import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hashOf } from '../../../src/cli/compute-positions';
import { loadDocument } from '../../../src/cli/load-documents';
import { positionsJson, type StoredPositions } from '../../../src/cli/positions-file';
import { run } from '../../../src/cli/run';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { LAYOUT_IDS } from '../../../src/graph/layout-ids';
import { toLayoutInput } from '../../../src/layout/layout-input';
import { islandFiles } from '../../formats/island-files';

/** Another statement, of another kind, about a place for which there is a list of countries. */
const more = `      evidence: [{quote: Africa}]
- id: heading-1
  kind: heading
  locator: {section: preamble, item: 3}
  voice: document
  label: Of the Shoals
  wording: The charter turns to [the Shoals](region:shoals).
  edges:
    - concerns: region:shoals
      evidence: [{quote: the Shoals}]
`;

/** A folder with the invented charter in it, and a place for what is drawn. */
export class Island {
  private constructor(readonly root: string) {}

  static async make({ positions = true } = {}): Promise<Island> {
    const island = new Island(await mkdtemp(join(tmpdir(), 'atlas-render-')));
    const files = islandFiles({ 'charter/statements.yaml': ['      evidence: [{quote: Africa}]\n', more] });
    for (const [path, text] of files) await island.save(path, text);
    if (positions) await island.save('charter/positions.json', await madePositions(island.document));
    return island;
  }

  get data(): string {
    return join(this.root, 'data');
  }

  get document(): string {
    return join(this.data, 'charter');
  }

  file = (name: string) => join(this.root, name);
  remove = () => rm(this.root, { recursive: true });

  async save(path: string, text: string | Uint8Array): Promise<void> {
    const file = join(this.data, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  /** The SVG on standard output. */
  async draw(...options: string[]): Promise<string> {
    const { out, err, code } = await atlas('render', this.document, '-', ...options);
    if (code !== 0) throw new Error(err);
    return out;
  }

  /** Draws to a file, and answers with what was told. */
  render = (name: string, ...options: string[]) =>
    atlas('render', this.document, this.file(name), ...options);
}

/** Runs the command line; what is written is taken for UTF-8. */
export async function atlas(...words: string[]) {
  const written = { out: '', err: '' };
  const code = await run(words, {
    stdout: { write: (content) => (written.out += Buffer.from(content as string).toString('utf8')) },
    stderr: { write: (text) => (written.err += text) },
  });
  return { code, ...written };
}

/** The file of positions with rows of nodes, another number in a row for each layout: to lay out takes long. */
async function madePositions(path: string): Promise<string> {
  const { document } = await loadDocument({ paths: [path], options: {}, streams: process });
  const rows = (length: number) =>
    document.nodes.map(({ id }, place) => [id, [(place % length) * 240, Math.floor(place / length) * 120]]);
  const layouts = LAYOUT_IDS.map((id, place) => [id, Object.fromEntries(rows(place + 2))]);
  return positionsJson({
    hash: hashOf(toLayoutInput(new DocumentGraph(document))),
    layouts: Object.fromEntries(layouts) as StoredPositions['layouts'],
  });
}
