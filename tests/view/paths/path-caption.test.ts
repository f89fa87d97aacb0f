import { expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { evidencePaths } from '../../../src/graph/paths/evidence-path';
import { loadLanguage } from '../../../src/language/languages';
import { speaking } from '../../../src/language/spoken';
import { PATH_WORDS } from '../../../src/look/path-words';
import { pathCaption } from '../../../src/view/paths/path-caption';
import type { Ends } from '../../../src/view/view';
import { edge, entity, smallDocument, statement } from '../../graph/small-document';

const nodes = [
  statement('s1', { label: { en: 'Boats', ru: 'Лодки' } }),
  entity('topic:fish', { label: { en: 'Fish', ru: 'Рыба' } }),
  entity('topic:salt', { label: { en: 'Salt', ru: 'Соль' } }),
];
const graph = new DocumentGraph(
  smallDocument(nodes, [edge('s1>advocates>topic:fish'), edge('s1>rejects>topic:salt')]),
);
const ends: Ends = ['topic:fish', 'topic:salt'];
const answer = evidencePaths(graph, ends, { date: '2023-03-31' });
const caption = (language: string, path = 1) =>
  pathCaption({ ends, path }, answer, { graph, language, words: PATH_WORDS });

it('is the question, the answer and its cautions, in the language of the figure', async () => {
  expect(caption('en')).toMatch(/^Why Fish and Salt\? .*“Boats” advocates Fish .*rejects Salt/);
  const english = caption('en');
  const russian = (await loadLanguage('ru'))!;
  speaking(russian, () => {
    expect(caption('en')).toBe(english);
    expect(caption('ru')).toMatch(/^Почему связаны Рыба и Соль\? .*«Лодки»/);
  });
});

it('says how little a path through what nearly everything names means', () => {
  const hubbed = { ...answer, paths: [{ ...answer.paths[0]!, hubs: ['s1'] }] };
  const said = pathCaption({ ends, path: 1 }, hubbed, { graph, language: 'en', words: PATH_WORDS });
  expect(said).toContain('that says little about the two.');
});

it('is none in a language that the program does not speak now, nor of a path that is not there', () => {
  expect(caption('ru')).toBeUndefined();
  expect(caption('en', 7)).toBeUndefined();
});
