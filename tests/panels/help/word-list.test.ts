import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MOST_QUOTED_WORDS } from '../../../src/graph/quoted-words';
import { TIERS } from '../../../src/graph/regions/tier';
import { WORD_LIST } from '../../../src/panels/help/word-list';

const readme = readFileSync('README.md', 'utf8');
const meaning = (word: string) => WORD_LIST.find(([words]) => words.includes(word))?.[1] ?? '';

describe('the list of words', () => {
  it('is that of the README', () => {
    const [, part = ''] = readme.split('\n## Words\n');
    const [table = ''] = part.split('\n## ');
    const rows = [...table.matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)].slice(1);
    const listed = rows.map(([, word, means]) => [word, means!.replaceAll('`', '')]);
    expect(listed.filter(([word]) => !/^-+$/.test(word!))).toEqual(WORD_LIST);
  });

  it('names every tier, and how long a quotation may be', () => {
    const tiers = [...meaning('tier').matchAll(/(?<=[:,] )\d\w?(?= )/g)].map(([tier]) => tier);
    expect(tiers).toEqual(TIERS);
    expect([MOST_QUOTED_WORDS, meaning('quotation')]).toEqual([8, expect.stringContaining('at most eight')]);
  });
});
