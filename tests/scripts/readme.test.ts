import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/formats/formats';
import { MOST_DRAWN_AS_ALWAYS } from '../../src/canvas/render-settings';
import { LIMITS } from '../../src/formats/reading/limits';
import { MOST_DRAWN } from '../../src/graph/part-of-graph';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const ROW = /^\| (.+?) +\| `([a-z0-9-]+)` +\| (yes|) *\| (yes|) *\|$/gm;

describe('the README', () => {
  it('lists exactly the formats of the program, and which are read and written', () => {
    const listed = [...readme.matchAll(ROW)].map(([, , id, reads, writes]) => ({
      id,
      reads: reads === 'yes',
      writes: writes === 'yes',
    }));
    const known = formats.map(({ id, read, write }) => ({ id, reads: !!read, writes: !!write }));
    expect(listed).toEqual(known);
  });

  it('says how large a file may be', () => {
    const said = [
      `${LIMITS.fileBytes / 1_000_000} MB a file`,
      `${LIMITS.nodes.toLocaleString('en')} nodes`,
      `${LIMITS.edges.toLocaleString('en')} edges`,
      `${LIMITS.attributes.toLocaleString('en')} attributes`,
      `${LIMITS.nesting} levels of JSON and YAML, ${LIMITS.xmlDepth} of XML`,
      `${LIMITS.archiveFiles.toLocaleString('en')} files and ${LIMITS.archiveBytes / 1_000_000} MB`,
    ];
    for (const words of said) expect(readme).toContain(words);
  });

  it('names every command of the project', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const unnamed = Object.keys(scripts).filter(
      (name) => !new RegExp(`npm (run (--silent )?)?${name}\\b`).test(readme),
    );
    expect(unnamed).toEqual([]);
  });

  it('says how many nodes are drawn, and how', () => {
    const [plain, always] = [MOST_DRAWN, MOST_DRAWN_AS_ALWAYS].map((count) => count.toLocaleString('en'));
    expect(readme).toContain(`up to ${always} nodes are drawn as always, up to ${plain} more plainly`);
  });
});
