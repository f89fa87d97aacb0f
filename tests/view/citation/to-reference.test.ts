import { beforeAll, describe, expect, it } from 'vitest';
import type { AtlasDocument } from '../../../src/graph/atlas-document';
import { toText } from '../../../src/view/citation/parts';
import { CITATION_STYLES } from '../../../src/view/citation/styles';
import { toReference } from '../../../src/view/citation/to-reference';
import { readConcept } from '../../graph/concept-document';
import { smallDocument } from '../../graph/small-document';

const CITED = {
  id: 'тема>x_1',
  title: ' Two\n lines ',
  form: 'Priority 19(4)',
  url: 'https://atlas.example/#/x',
};
const ENGLISH = { language: 'en', accessed: '2026-03-08' };

describe('the reference to an entry of the atlas', () => {
  it('has a key that every program takes, and its texts on one line', () => {
    const reference = toReference(smallDocument([], []), CITED, ENGLISH);
    expect(reference).toMatchObject({
      key: 'policy-atlas-small-x-1',
      title: 'Two lines',
      version: '000000000000',
    });
    expect(reference).not.toHaveProperty('author');
    expect(reference).not.toHaveProperty('issued');
  });

  it('gives the source’s date where there is one', () => {
    const document = smallDocument([], []);
    const dated = { ...document, source: { ...document.source, date: '2019-06-21' } };
    expect(toReference(dated, CITED, ENGLISH).about).toContain('(Test, 2019-06-21)');
    expect(toReference(document, CITED, ENGLISH).about).toContain('(Test, undated)');
  });
});

describe('a citation of the shipped document', () => {
  let concept: AtlasDocument;
  beforeAll(async () => {
    concept = await readConcept();
  });

  it('says in every style who describes what: the atlas a post by an unknown author, the post the Concept', () => {
    for (const { language = 'en', forms } of CITATION_STYLES)
      for (const { write } of forms) {
        const written = toText(write(toReference(concept, CITED, { ...ENGLISH, language })));
        expect(written).toContain('Policy Atlas');
        expect(written).toMatch(/Author unknown, undated|Автор неизвестен, без даты/);
        expect(written).toMatch(/Decree No\. 229 .*31 March 2023|Указ .*№ 229, .*31 марта 2023/);
        for (const fact of [concept.hash, CITED.url]) expect(written).toContain(fact);
        expect(written).toMatch(/2026-03-08|March 8, 2026|08\.03\.2026|2026,\s+3,\s+8/);
      }
  });
});
