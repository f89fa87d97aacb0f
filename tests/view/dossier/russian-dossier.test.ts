import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DOSSIER_SECTIONS, type Dossier, type DossierEntry } from '../../../src/graph/regions/region-dossier';
import { loadLanguage } from '../../../src/language/languages';
import { plainText } from '../../../src/language/say-pieces';
import { speak } from '../../../src/language/spoken';
import { dossierMarkdown } from '../../../src/view/dossier/dossier-markdown';
import { countSentence, englishCountSentence } from '../../../src/view/dossier/dossier-sentences';
import { rankSentence } from '../../../src/view/dossier/rank-sentence';
import { statement } from '../../graph/small-document';
import { toPlainPage } from './plain-page';
import { harbourDocument, harbourPage } from './small-dossier';

beforeEach(async () => speak(await loadLanguage('ru')));
afterEach(() => speak());

/** `count` statements that name a place, and one that does not. */
function dossier(count: number): Dossier {
  const { named, notMentioned, ...others } = Object.fromEntries(
    DOSSIER_SECTIONS.map((id) => [id, [] as DossierEntry[]]),
  ) as Dossier['sections'];
  const entries = Array.from({ length: count + 1 }, (_, index) => ({
    ...{ statement: statement(`s${index}`), path: undefined, ways: [] },
  })) as unknown as DossierEntry[];
  const sections = {
    ...others,
    named: [...named, ...entries.slice(1)],
    notMentioned: [...notMentioned, entries[0]!],
  };
  return { place: 'Африка', sections } as Dossier;
}
const words = { label: (id: string) => id };
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('a dossier in Russian', () => {
  it.each([
    [1, 'Африка: из 2 высказываний 1 называет это место и 1 не упоминает его.'],
    [2, 'Африка: из 3 высказываний 2 называют это место и 1 не упоминает его.'],
    [5, 'Африка: из 6 высказываний 5 называют это место и 1 не упоминает его.'],
    [20, 'Африка: из 21 высказывания 20 называют это место и 1 не упоминает его.'],
    [21, 'Африка: из 22 высказываний 21 называет это место и 1 не упоминает его.'],
  ])('counts %i statements', (count, sentence) => {
    expect(plainText(countSentence(dossier(count), words))).toBe(sentence);
  });

  it('ranks a place, which is named as it is called', () => {
    const place = (count: number) => ({
      id: 'Африка',
      statements: Array.from({ length: count }, (_, index) => statement(`s${index}`)),
      share: 0.25,
      byPlace: { rank: 2, sharedWith: 0 },
      byShare: { rank: 1, sharedWith: 2 },
    });
    const tell = (count: number) =>
      plain(
        plainText(
          rankSentence({ measure: 'characters', places: [place(count)] }, 'Африка', {
            ...words,
            locator: () => '19(5)',
          }),
        ),
      );
    expect(tell(1)).toBe(
      'Африка: 2-е среди 1 места по порядку первого упоминания (19(5)) и 1-е (наравне ещё с 2) по доле: 1 высказывание, где оно названо, занимает 25,0 % текста всех высказываний.',
    );
    expect(tell(3)).toMatch(/: 3 высказывания, где оно названо, занимают 25,0 % текста/);
    expect(tell(21)).toMatch(/: 21 высказывание, где оно названо, занимает/);
  });

  it('keeps the names of the data as they are called', () => {
    const { place, counts, sections } = harbourPage({}, { language: 'en' });
    expect(place).toBe('Upper Coast');
    expect(plainText(counts)).toMatch(
      /^Upper Coast: из 4 высказываний 1 называет это место, 1 связано с ним/,
    );
    const line = toPlainPage(harbourPage()).sections[1]!.lines[0]!;
    expect(sections[1]!.title).toBe('Через членство');
    expect(line.why).toBe('через членство — League: Aland');
    expect(line.ways[0]!.members.map(plain)).toEqual([
      'Aland: member, с мая 2010 г.; справочный факт, источник не указан',
    ]);
  });

  it('is saved as Markdown without an English sentence', () => {
    const text = dossierMarkdown(harbourPage({ date: '2024-01-01' }), {
      ...{ document: harbourDocument, language: 'en', base: 'https://atlas.example/' },
    });
    expect(text).toContain('# Upper Coast: что говорит текст');
    expect(text).toContain('Членство учтено на дату: 1 января 2024');
    expect(text).toContain('## О чём текст не говорит');
    expect(text).toContain('  - называет: Upper Coast\n');
    expect(text).not.toMatch(/ is named|Memberships|Source|describes|key words|background/);
  });

  it('is English in an English figure, whatever the program speaks', () => {
    expect(englishCountSentence(dossier(2), words)).toBe(
      'Африка: of 3 statements 2 name it and 1 does not mention it.',
    );
    expect(plainText(countSentence(dossier(2), words))).toContain('из 3 высказываний');
  });
});
