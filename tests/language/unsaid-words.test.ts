import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unsaidWords } from './unsaid-words';

const FOLDERS = ['canvas', 'panels', 'state', 'ui', 'view'];
/** Not words for people, or words that stay as they are in every language; each with its reason. */
const KNOWN: [file: RegExp, reason: string][] = [
  [/^canvas\/(camera|gestures|graph-style|pen)\.ts$/, 'selectors, events and fonts of the drawing'],
  [/^(ui\/rove-cells|state\/run-key)\.ts$/, 'selectors'],
  [/^view\/commands\/(english|russian)-forms\.ts$/, 'what readers may type, always in both languages'],
  [/^view\/citation\/(apa|chicago|citation-words)\.ts$/, 'each style of citing has its language'],
  [/^view\/embedding\/embed-code\.ts$/, 'HTML'],
  [/^policy-atlas-element\.ts$/, 'the name of the program, in pages of others'],
  [/^view\/address\/(read-parameters|value-hint)\.ts$/, 'for the command line, which is English'],
];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|svelte)$/.test(path) && !KNOWN.some(([file]) => file.test(path)))
  .filter((path) => !path.includes('/') || FOLDERS.includes(path.split('/')[0]!));

describe('the interface', () => {
  it.each(sources)('of %s says every word in the language of the reader', (path) => {
    expect(unsaidWords(path, readFileSync(`src/${path}`, 'utf8'))).toEqual([]);
  });
});

describe('the search for words', () => {
  it.each([
    ['text', '<p>Some words</p>'],
    ['a name', '<button aria-label="Undo">{icon}</button>'],
    ['a name with a value', '<button aria-label="Undo {step}">x</button>'],
    ['an expression', "<p>{isOpen ? 'now open' : ''}</p>"],
    ['a template', '<p>{`${count} nodes are shown`}</p>'],
    ['the script', "<script>const title = 'Two words';</script>"],
  ])('finds %s', (_what, component) => {
    expect(unsaidWords('A.svelte', component)).not.toEqual([]);
  });

  it('lets messages pass, and words that are for the makers', () => {
    expect(unsaidWords('A.svelte', "<p title={say('As the system')}>{say('Close')} · {name}</p>")).toEqual(
      [],
    );
    expect(unsaidWords('a.ts', "throw new Error('This cannot happen.');")).toEqual([]);
  });
});
