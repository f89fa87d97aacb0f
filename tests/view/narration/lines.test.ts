import { afterEach, describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/language/languages';
import { plainText, type Piece } from '../../../src/language/say-pieces';
import { speak } from '../../../src/language/spoken';
import { linkLine, type LinkTold } from '../../../src/view/narration/link-line';
import { nodeLine, type NodeTold } from '../../../src/view/narration/node-line';
import { spokenName } from '../../../src/view/narration/spoken-name';
import { VERBOSITIES } from '../../../src/view/narration/verbosity';
import fc from '../../properties';

afterEach(() => speak());
const inRussian = async () => speak(await loadLanguage('ru'));

const inEnglish = (text: string): Piece => ({ text, language: 'en' });

const BRICS: NodeTold = {
  name: inEnglish('BRICS'),
  kind: inEnglish('organisation'),
  place: { number: 3, total: 12 },
  links: { out: 3, in: 2, both: 0 },
  folded: 0,
};
const LINK: LinkTold = {
  from: inEnglish('19(4) Strengthening BRICS'),
  to: inEnglish('BRICS'),
  relation: inEnglish('strengthens'),
  seen: { relation: inEnglish('strengthened by'), other: inEnglish('19(4) Strengthening BRICS') },
  basis: 'stated',
  quotation: inEnglish('the BRICS'),
  place: { number: 2, total: 5 },
};

describe('a node', () => {
  it.each([
    ['short', 'BRICS, organisation'],
    ['normal', 'BRICS, organisation, 3 of 12, 5 links: 3 out, 2 in'],
    ['full', 'BRICS, organisation, 3 of 12, 5 links: 3 out, 2 in'],
  ] as const)('is read out %s as “%s”', (verbosity, line) => {
    expect(plainText(nodeLine(BRICS, verbosity))).toBe(line);
  });

  it.each([
    [{ out: 0, in: 0, both: 0 }, 'no links'],
    [{ out: 1, in: 0, both: 0 }, '1 link out'],
    [{ out: 0, in: 4, both: 0 }, '4 links in'],
    [{ out: 0, in: 0, both: 2 }, '2 links without direction'],
    [{ out: 1, in: 2, both: 3 }, '6 links: 1 out, 2 in, 3 without direction'],
  ])('with links %j says so', (links, words) => {
    expect(plainText(nodeLine({ ...BRICS, links }, 'normal'))).toBe(`BRICS, organisation, 3 of 12, ${words}`);
  });

  it('says when it is not shown, and in full what waits inside', () => {
    const unseen = nodeLine({ ...BRICS, place: null, links: { out: 0, in: 0, both: 0 } }, 'normal');
    expect(plainText(unseen)).toBe('BRICS, organisation, not shown');
    expect(plainText(nodeLine({ ...BRICS, folded: 2 }, 'full'))).toMatch(/2 more inside, folded$/);
    expect(plainText(nodeLine({ ...BRICS, folded: 2 }, 'normal'))).not.toContain('folded');
  });

  it.each([
    [{ out: 3, in: 2, both: 0 }, '5 связей: исходящих 3, входящих 2'],
    [{ out: 1, in: 0, both: 0 }, '1 исходящая связь'],
    [{ out: 0, in: 22, both: 0 }, '22 входящие связи'],
  ])('is read out in Russian with links %j', async (links, words) => {
    await inRussian();
    const told = { ...BRICS, name: { text: 'БРИКС' }, kind: { text: 'организация' }, links };
    expect(plainText(nodeLine(told, 'normal'))).toBe(`БРИКС, организация, 3 из 12, ${words}`);
  });
});

describe('a link', () => {
  it.each([
    ['short', 'strengthened by: 19(4) Strengthening BRICS'],
    ['normal', '“19(4) Strengthening BRICS” strengthens “BRICS”, 2 of 5'],
    ['full', '“19(4) Strengthening BRICS” strengthens “BRICS”, 2 of 5; stated: “the BRICS”'],
  ] as const)('is read out %s as “%s”', (verbosity, line) => {
    expect(plainText(linkLine(LINK, verbosity))).toBe(line);
  });

  it('says in which language each word of the data is', async () => {
    await inRussian();
    const known = linkLine(LINK, 'full').filter(({ language }) => language);
    expect(known.map(({ text }) => text)).toEqual([LINK.from.text, 'strengthens', 'BRICS', 'the BRICS']);
  });

  it('is a sentence in Russian', async () => {
    await inRussian();
    const told = { ...LINK, from: { text: '19(4)' }, to: { text: 'БРИКС' }, relation: { text: 'укрепляет' } };
    expect(plainText(linkLine(told, 'normal'))).toBe('«19(4)» — укрепляет: «БРИКС», 2 из 5');
  });
});

const names = fc
  .string({ minLength: 1, maxLength: 400, unit: 'grapheme' })
  .filter((text) => text.trim() !== '')
  .map(inEnglish);
const number = fc.nat(200_000);

describe('any line', () => {
  it.each(['en', 'ru'])('in %s holds the name and has at most 200 characters', async (language) => {
    speak(await loadLanguage(language));
    const told = fc.record({
      name: names,
      kind: names,
      place: fc.option(fc.record({ number, total: number })),
      links: fc.record({ out: number, in: number, both: number }),
      folded: fc.nat(9999),
    });
    fc.assert(
      fc.property(told, names, fc.constantFrom(...VERBOSITIES), (node, other, verbosity) => {
        const line = plainText(nodeLine(node, verbosity));
        expect(line.length).toBeLessThanOrEqual(200);
        expect(line).toContain(spokenName(node.name.text, 80));
        const pieces = linkLine(
          {
            from: node.name,
            to: other,
            relation: node.kind,
            seen: { relation: node.kind, other: node.name },
            basis: other.text,
            quotation: node.name,
            place: node.place ?? { number: 1, total: 1 },
          },
          verbosity,
        );
        const link = plainText(pieces);
        expect(link.length).toBeLessThanOrEqual(200);
        expect(link).toContain(spokenName(node.name.text, 58));
      }),
    );
  });

  it('is cut at a word, never within a sign', () => {
    expect(spokenName('one two three four', 12)).toBe('one two…');
    expect(spokenName('😀😀😀😀', 4)).toBe('😀…');
    expect(spokenName('short', 12)).toBe('short');
  });
});
