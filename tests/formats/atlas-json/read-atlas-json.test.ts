import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readAtlasJson } from '../../../src/formats/atlas-json/read-atlas-json';
import { DEFAULT_CHOICES } from '../../../src/formats/reading/problem';
import { Refused } from '../../../src/formats/reading/refused';

const text = readFileSync(join(import.meta.dirname, 'files/charter.json'), 'utf8');
const lines = text.split('\n');

/** All faults of the charter after a change of one line, as `line: message; hint`. */
async function faultsAfter(before: string, after: string): Promise<string[]> {
  expect(text).toContain(before);
  try {
    await readAtlasJson([{ name: 'charter.json', text: text.replace(before, after) }], {
      choices: DEFAULT_CHOICES,
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.toFaults('charter.json').map(({ line, message, hint }) => `${line}: ${message}; ${hint}`);
  }
  return [];
}

it.each([
  ['"type": "topic"', '"type": "topik"', /unknown type; it is one of organisation, /],
  ['"named": true', '"named": "yes"', /expected true or false/],
  ['"voice": "document"', '"vioce": "document"', /unknown key "vioce"; did you mean "voice"\?/],
  ['"target": "topic:storms"', '"target": "topic:storm"', /nothing has the id “topic:storm”; did you mean/],
  ['"kind": "principle"', '"kind": "principel"', /unknown kind “principel”; did you mean "principle"\?/],
  ['"quote": "storms"', '"quote": 7', /expected a text/],
  ['"url": "https:', '"url": "javascript:', /expected a web address/],
])('refuses %s written as %s, with its place', async (before, after, message) => {
  const faults = await faultsAfter(before, after);
  expect(faults.join('\n')).toMatch(message);
  const [line] = faults.map((fault) => Number.parseInt(fault, 10));
  const changed = lines.findIndex((own) => own.includes(before)) + 1;
  expect(Math.abs(line! - changed)).toBeLessThan(12);
});

it('tells of all faults at once', async () => {
  expect(await faultsAfter('"scope": [],\n', '"scope": ["local"], "colour": "red",\n')).toHaveLength(2);
});

it('refuses ids that are given twice, and edges to nowhere, each where it stands', async () => {
  const [fault] = await faultsAfter('"id": "topic:storms"', '"id": "topic:calm-seas"');
  expect(fault).toContain('id “topic:calm-seas” is given twice; rename one');
  const opening = lines.lastIndexOf(
    '   {',
    lines.findIndex((own) => own.includes('"id": "topic:storms"')),
  );
  expect(Number.parseInt(fault!, 10)).toBe(opening + 1);
});

it('refuses what a newer version wrote, and says what to do', async () => {
  expect(await faultsAfter('"version": 1', '"version": 2')).toEqual([
    '1: written by a newer Policy Atlas (version 2 of this format; this one reads up to 1); open it with the newer one, or save it there in another format',
  ]);
  expect(await faultsAfter('"version": 1', '"version": "one"')).toEqual([
    '1: unknown “version” of this format; it is 1 now',
  ]);
});
