import { expect, it } from 'vitest';
import { aboutTexts } from '../../src/figure/about-texts';
import type { SceneAbout } from '../../src/figure/scene/scene';

const about: SceneAbout = {
  title: 'The islands’ charter',
  description: 'Shown: 3 of 9 nodes.',
  language: 'en',
  source: 'Post on the charter, 1 May 2020.',
  filters: 'Harbours; voice: only The post',
  date: '2020-05-01',
  version: '1a2b3c4d',
  licence: 'CC0 1.0',
  link: 'https://atlas.example/#/charter',
};

it('says title, source, licence, address and what the data is under the keywords of PNG', () => {
  expect(aboutTexts(about)).toEqual({
    Title: 'The islands’ charter',
    Description: 'Shown: 3 of 9 nodes.',
    Source: 'Post on the charter, 1 May 2020.',
    Copyright: 'CC0 1.0',
    Comment: 'Filters: Harbours; voice: only The post. Data: Policy Atlas, version 1a2b3c4d.',
    URL: 'https://atlas.example/#/charter',
    Software: 'Policy Atlas',
  });
});

it('leaves out what is not known', () => {
  const texts = aboutTexts({ ...about, filters: '', licence: '', link: undefined } as unknown as SceneAbout);
  expect(Object.keys(texts)).toEqual(['Title', 'Description', 'Source', 'Comment', 'Software']);
  expect(texts.Comment).toBe('Data: Policy Atlas, version 1a2b3c4d.');
});

it('comments in the language of the figure', () => {
  expect(aboutTexts({ ...about, language: 'ru' }).Comment).toMatch(/^Фильтры: .*\. Данные: /);
});
