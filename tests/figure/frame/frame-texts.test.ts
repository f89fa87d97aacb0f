import { describe, expect, it } from 'vitest';
import { frameTexts } from '../../../src/figure/frame/frame-texts';
import { smallAtlas } from '../../state/open-small';
import { entity, smallDocument, statement } from '../../graph/small-document';
import { pictureOf } from '../made-picture';

const shown = { nodes: 4, links: 3 };
const document = smallAtlas();
const tell = (query = '', more: { title?: string; today?: string; language?: string } = {}) =>
  frameTexts(pictureOf(document, query), shown, { language: 'en', ...more });

describe('what a frame says', () => {
  it('is the title of the document, or the one that is given', () => {
    expect(tell().title).toBe('Test');
    expect(tell('', { title: 'My own' }).title).toBe('My own');
  });

  it('is how much of the document is shown, and what narrows it', () => {
    expect(tell().shown).toBe('Shown: 4 of 11 nodes, 3 links.');
    expect(tell('region=north&hidden=c1').shown).toBe(
      'Shown: 4 of 11 nodes, 3 links. Filters: north; hidden by hand: 1.',
    );
    expect(tell('region=north').filters).toBe('north');
  });

  it('is where the statements stand that are shown, a range where they are many', () => {
    const few = pictureOf(smallDocument([statement('s1'), statement('s2'), entity('topic:a')], []));
    expect(frameTexts(few, shown, { language: 'en' }).places).toMatch(/^Places in the text: [^–]+, [^–]+\.$/);
    const nodes = Array.from({ length: 20 }, (_, place) => statement(`s${place}`));
    const many = pictureOf(smallDocument(nodes, []));
    expect(frameTexts(many, shown, { language: 'en' }).places).toMatch(/20 statements, .+ – .+\.$/);
    const none = pictureOf(smallDocument([entity('region:a')], []));
    expect(frameTexts(none, shown, { language: 'en' }).places).toBe('');
  });

  it('is the data with its version and dates, and the day of making where that is asked for', () => {
    expect(tell().data).toBe(
      'Data: Policy Atlas, small, version 000000000000; memberships as of 31 March 2023.',
    );
    expect(tell('', { today: '2024-02-29' }).data).toContain('made on 29 February 2024.');
  });

  it('names a licence only where there is one', () => {
    expect(tell().licence).toBe('');
    const licensed = pictureOf({ ...document, licence: 'CC BY 4.0' });
    expect(frameTexts(licensed, shown, { language: 'en' }).licence).toBe('Licence: CC BY 4.0.');
  });

  it('is Russian for those who read Russian', () => {
    const { shown: counts, data } = tell('hidden=c1', { language: 'ru' });
    expect(counts).toBe('Показано: 4 из 11 узлов, 3 связей. Фильтры: скрыто вручную: 1.');
    expect(data).toMatch(/^Данные: Policy Atlas, small, версия .+31 марта 2023/);
  });
});
