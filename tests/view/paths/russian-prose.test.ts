import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AtlasEdge } from '../../../src/graph/atlas-document';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { evidencePaths } from '../../../src/graph/paths/evidence-path';
import { loadLanguage } from '../../../src/language/languages';
import { speak } from '../../../src/language/spoken';
import { PATH_WORDS } from '../../../src/look/path-words';
import { pathProse } from '../../../src/view/paths/path-prose';
import { toPlainText } from '../../../src/view/paths/prose';
import { whyTitle } from '../../../src/view/paths/why-title';
import { edge, entity, membership, organisation, smallDocument, statement } from '../../graph/small-document';

const NODES = [
  statement('s1', { locator: { section: 'one', item: 1 }, label: { en: 'Boats', ru: 'Лодки' } }),
  statement('s2', { locator: { section: 'one', item: 2 }, label: { en: 'Nets', ru: 'Сети' } }),
  entity('topic:fish', { label: { en: 'Fish', ru: 'Рыба' } }),
  entity('topic:salt', { label: { en: 'Salt', ru: 'Соль' } }),
  entity('country:AA', { label: { en: 'Aland', ru: 'Аланд' } }),
  { ...organisation('organisation:club'), label: { en: 'Club', ru: 'Клуб' } },
];

function graphOf(edges: AtlasEdge[]): DocumentGraph {
  return new DocumentGraph({
    ...smallDocument(NODES, edges),
    sections: [{ id: 'one', title: { en: 'One' }, prefix: '7', voice: 'document' }],
    voices: [{ id: 'document', label: { en: 'The charter', ru: 'Хартия' }, about: { en: 'It' } }],
  });
}

function proseOf(edges: AtlasEdge[], ends: [string, string], language = 'ru') {
  const graph = graphOf(edges);
  const [path] = evidencePaths(graph, ends, { date: '2023-03-31', count: 1 }).paths;
  return pathProse(path!, { graph, language, words: PATH_WORDS });
}
const tell = (...asked: Parameters<typeof proseOf>) => toPlainText(proseOf(...asked));

const quote = (text: string) => ({ evidence: [{ quote: text, basis: 'stated' as const }] });
const FISH = edge('s1>advocates>topic:fish', quote('fish for us'));
const SALT = edge('s1>rejects>topic:salt', { ...quote('no salt'), basis: 'paraphrased' });

beforeEach(async () => speak(await loadLanguage('ru')));
afterEach(() => speak());

describe('a path in Russian prose', () => {
  it('has relations and names side by side, none of them bent', () => {
    expect(tell([FISH, SALT], ['topic:fish', 'topic:salt'])).toBe(
      '7(1) «Лодки» — выступает за: Рыба (Хартия: “fish for us”) и отвергает: Соль (другими словами: “no salt”).',
    );
  });

  it('says what is inferred, how sure that is and why', () => {
    const inferred = edge('s2>groundedIn>s1', { confidence: 'medium', reason: { en: 'Nets.', ru: 'Так.' } });
    expect(tell([inferred], ['s1', 's2'])).toBe(
      'В тексте этого нет, это вывод редактора (средняя уверенность): 7(2) «Сети» — основано на: 7(1) «Лодки». Почему: Так.',
    );
  });

  it('says since when and until when a fact holds', () => {
    const observer = membership('country:AA>memberOf>organisation:club', {
      status: 'observer',
      from: '2010-05',
      to: '2030',
    });
    expect(tell([observer], ['country:AA', 'organisation:club']).replace(/\s/g, ' ')).toBe(
      'Справочный факт, не из текста: Аланд — связь без членства: Клуб (наблюдатель), с мая 2010 г. до 2030; источник не указан.',
    );
  });

  it('keeps English names in it, marked as English, and its own words as Russian', () => {
    const parts = proseOf([FISH], ['s1', 'topic:fish'], 'en')[0]!;
    expect(parts).toContainEqual({ kind: 'node', id: 'topic:fish', text: 'Fish', language: 'en' });
    expect(parts).toContainEqual({ kind: 'words', text: 'advocates', language: 'en' });
    expect(parts).toContainEqual({ kind: 'words', text: ' — ', language: 'ru' });
  });

  it('answers a question in which both names stand as they are called', () => {
    expect(whyTitle(graphOf([]), ['topic:fish', 'topic:salt'], 'ru')).toBe('Почему связаны Рыба и Соль?');
  });
});
