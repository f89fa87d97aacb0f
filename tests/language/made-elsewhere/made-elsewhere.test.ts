import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/formats/formats';
import { writers } from '../../../src/formats/writers';
import { MADE, RUSSIAN_MADE } from '../../../src/language/ru/made-elsewhere/russian-made';
import { messagesOfReaders, messagesOfWriters } from './made-messages';
import { piecesIn } from './source-pieces';

const untold = (messages: Iterable<string>) =>
  [...messages].filter((message) => RUSSIAN_MADE.translate(message) === undefined);

/** Not shown as messages: words that are written into files, and words that are looked for in data. */
const OTHER_WORDS =
  /^formats\/(page|markdown\/(?!markdown|write-markdown)|csv\/writing\/csv-templates|colours|pajek\/pajek-colour|reading\/entity-text|xml\/xml-writer|graph-data\/read-yaml)|^graph\/(mapping\/(guess|to-atlas|place-names)|outline-tree|compile\/compile)/;

/** Names of attributes, labels of nodes, and what is looked for in messages of parsers. */
const NO_MESSAGES = [
  '<!doctype html',
  'colour number',
  'empty list',
  'element type',
  'connection type',
  'Expected punctuation',
  'invalid property',
  '(no id)',
];

const isKnown = (piece: string, templates: string): boolean =>
  NO_MESSAGES.includes(piece) || templates.includes(piece) || RUSSIAN_MADE.translate(piece) !== undefined;

const sources = ['formats', 'graph'].flatMap((folder) =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => path.endsWith('.ts') && !OTHER_WORDS.test(path)),
);

describe('what readers and writers of files make in English has its Russian', { timeout: 60_000 }, () => {
  it('for each piece of a sentence in their sources', () => {
    const templates = Object.keys(MADE).join('\n');
    const pieces = sources.flatMap((path) => piecesIn(readFileSync(`src/${path}`, 'utf8')));
    expect(pieces.length).toBeGreaterThan(300);
    expect(
      pieces.flatMap((piece) => piece.split('; ')).filter((piece) => !isKnown(piece, templates)),
    ).toEqual([]);
  });

  it('for the names of all formats', () => {
    expect(untold([...formats, ...writers].map(({ label }) => label))).toEqual([]);
  });

  it('for all that readers say of our files, good, broken and changed at random', async () => {
    const said = await messagesOfReaders(8);
    expect(said.size).toBeGreaterThan(300);
    expect(untold(said)).toEqual([]);
  });

  it('for all that writers say of what they lose of our files', async () => {
    const said = await messagesOfWriters();
    expect(said.size).toBeGreaterThan(30);
    expect(untold(said)).toEqual([]);
  });
});
