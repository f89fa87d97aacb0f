import { describe, expect, it } from 'vitest';
import { toPlainPage } from './plain-page';
import { harbourPage as makePage } from './small-dossier';

const harbourPage = (...asked: Parameters<typeof makePage>) => toPlainPage(makePage(...asked));
const linesOf = (page: ReturnType<typeof harbourPage>, section: string) =>
  page.sections.find(({ id }) => id === section)!.lines;

describe('the page of a dossier', () => {
  it('sums up in one sentence, in which the numbers have their nouns', () => {
    expect(harbourPage().counts).toBe(
      'Upper Coast: of 4 statements 1 names it, 1 reaches it through membership, 1 is global and 1 does not mention it.',
    );
    expect(harbourPage({ place: 'country:CC' }).counts).toBe(
      'Celand: of 4 statements none names it, 1 is global and 3 do not mention it.',
    );
  });

  it('tells what the text names from what only a chosen list brings in', () => {
    const lists = { 'region:far': 'coast' };
    expect(harbourPage({ place: 'region:far', lists }).counts).toMatch(
      / 1 names it, 1 answers by the chosen list, 1 is global and 1 does not/,
    );
    expect(harbourPage({ place: 'region:far', lists }).address).toContain('tiers=1,2,2b,3,4');
  });

  it('says on which date memberships are counted, and by which chosen lists', () => {
    expect(harbourPage().basis).toBe(
      'Headings and comments are not counted. Memberships are counted on 31 March 2023, the date of the document described.',
    );
    expect(harbourPage({ date: '2024-01-01', lists: { 'region:far': 'coast' } }).basis).toBe(
      'Headings and comments are not counted. Memberships are counted on 1 January 2024. Lists of countries chosen by the reader: Far Sea – Coast states (not checked).',
    );
    expect(harbourPage({ lists: { 'region:far': 'no such list' } }).basis).not.toContain('Lists');
  });

  it('gives of a statement that names the place its wording, the relation and the key words', () => {
    const [line] = linesOf(harbourPage(), 'named');
    expect(line!.wording.text).toBe('The text states that the Upper Coast keeps its lights.');
    expect(line!.why).toBe('names Upper Coast');
    expect(line!.ways).toEqual([
      {
        id: 'principle-2>supports>region:upper',
        text: 'supports Upper Coast (favours, aspect: lights)',
        quotes: ['the upper shore'],
        members: [],
      },
    ]);
  });

  it('says of a membership whose it is, since when, and that it is no word of the text', () => {
    const [line] = linesOf(harbourPage(), 'membership');
    expect(line!.why).toBe('through League: Aland');
    expect(line!.ways[0]!.members).toEqual([
      'Aland: member since May 2010; a background fact, no source given',
    ]);
  });

  it('says why a section is empty, and otherwise for a place without a list of countries', () => {
    const about = (place: string) =>
      harbourPage({ place }).sections.find(({ id }) => id === 'membership')!.about;
    expect(about('country:DD')).toMatch(/no organisation/i);
    expect(about('region:far')).toMatch(/has no list of countries/);
  });

  it('tells what the text does not say', () => {
    expect(harbourPage().silence).toEqual([
      'Of its 2 countries and territories, Ruria as the issuer left out, the text names none.',
      'Of the 2 themes it is named under “Economy”; not under “Peace”.',
      'These relations never lead to it, nor to a country in it: “cooperatesWith”, “opposes”, “regardsAsRisk” and “concerns”.',
    ]);
    expect(harbourPage({ place: 'country:CC' }).silence).toEqual(['It is named under none of the 2 themes.']);
    expect(harbourPage({ place: 'region:far' }).silence[0]).toMatch(/does not say which countries it means/);
  });

  it('leads to each statement and to the place in the picture', () => {
    const page = harbourPage({ date: '2024-01-01' }, { language: 'ru' });
    expect(linesOf(page, 'global')[0]!.address).toBe('#/harbour?select=principle-1&language=ru');
    expect(page.address).toBe('#/harbour?region=upper&tiers=1,2,3,4&date=2024-01-01&language=ru');
  });

  it('marks labels and wordings that fall back to English', () => {
    const page = harbourPage({}, { language: 'ru' });
    expect(page.place).toBe('Верхний берег');
    expect(linesOf(page, 'global')[0]!.label).toEqual({ text: 'Порты для всех', language: 'ru' });
    expect(linesOf(page, 'named')[0]!.label.language).toBe('en');
  });
});
