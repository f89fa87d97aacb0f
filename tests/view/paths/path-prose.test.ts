import { describe, expect, it } from 'vitest';
import type { AtlasDocument, AtlasEdge } from '../../../src/graph/atlas-document';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { evidencePaths } from '../../../src/graph/paths/evidence-path';
import { PATH_WORDS } from '../../../src/look/path-words';
import { pathProse } from '../../../src/view/paths/path-prose';
import { toPlainText } from '../../../src/view/paths/prose';
import * as small from '../../graph/small-document';

const { edge, entity, statement } = small;

const at = (item: number) => ({ section: 'one', item });
const NODES = [
  statement('s1', { locator: at(1), label: { en: 'Boats for “all”', ru: 'Лодки «всем»' } }),
  statement('s2', { locator: at(2), label: { en: 'Nets mended' } }),
  entity('topic:fish', { label: { en: 'Fish', ru: 'Рыба' } }),
  entity('topic:salt', { label: { en: 'Salt', ru: 'Соль' } }),
  entity('theme:sea', { label: { en: 'The sea' } }),
  entity('country:AA', { label: { en: 'Aland' } }),
  entity('country:BB', { label: { en: 'Beland' } }),
  small.organisation('organisation:club'),
  small.region('region:north', ['AA']),
];
const charter = (edges: AtlasEdge[]): AtlasDocument => ({
  ...small.smallDocument(NODES, edges),
  sections: [{ id: 'one', title: { en: 'One' }, prefix: '7', voice: 'document' }],
  voices: [{ id: 'document', label: { en: 'The charter', ru: 'Хартия' }, about: { en: 'It' } }],
});
const quote = (text: string) => ({ evidence: [{ quote: text, basis: 'stated' as const }] });

function tell(edges: AtlasEdge[], [from, to]: [string, string], language = 'en'): string {
  const graph = new DocumentGraph(charter(edges));
  const [path] = evidencePaths(graph, [from, to], { date: '2023-03-31', count: 1 }).paths;
  return toPlainText(pathProse(path!, { graph, language, words: PATH_WORDS }));
}

const FISH = edge('s1>advocates>topic:fish', quote('fish for us'));
const SALT = edge('s1>rejects>topic:salt', { ...quote('no salt'), basis: 'paraphrased' });

describe('a path in prose', () => {
  it('says in one sentence what one statement says of both, with who says it and the key words', () => {
    expect(tell([FISH, SALT], ['topic:fish', 'topic:salt'])).toBe(
      '7(1) “Boats for ‘all’” advocates Fish (The charter: “fish for us”) and rejects Salt (in other words: “no salt”).',
    );
  });

  it('names a relation once where it is the same', () => {
    const edges = [FISH, edge('s1>advocates>topic:salt', quote('salt'))];
    expect(tell(edges, ['topic:fish', 'topic:salt'])).toContain(
      'advocates Fish (The charter: “fish for us”) and Salt (“salt”).',
    );
  });

  it('gives the aspect, and every link between the same two', () => {
    const loss = edge('s1>concerns>topic:fish', {
      ...quote('fewer fish'),
      aspect: { en: 'loss' },
      basis: 'paraphrased',
    });
    expect(tell([FISH, loss], ['s1', 'topic:fish'])).toBe(
      '7(1) “Boats for ‘all’” advocates Fish (The charter: “fish for us”) and concerns it too (aspect: loss; in other words: “fewer fish”).',
    );
  });

  it('says that a theme is a grouping, once for the two statements it joins', () => {
    const touches = (from: string, said: string) =>
      edge(`${from}>touches>theme:sea`, { ...quote(said), basis: 'derived', voice: 'editor' });
    expect(tell([touches('s1', 'boats'), touches('s2', 'nets')], ['s1', 's2'])).toBe(
      '7(1) “Boats for ‘all’” and 7(2) “Nets mended” share the theme The sea, a grouping by the editor (“boats”; “nets”).',
    );
    expect(tell([touches('s1', 'boats')], ['theme:sea', 's1'])).toBe(
      '7(1) “Boats for ‘all’” falls under the theme The sea, a grouping by the editor (“boats”).',
    );
  });

  it('says of an inference that it is none of the text, how sure the editor is and why, in the right direction', () => {
    const inferred = edge('s2>groundedIn>s1', { confidence: 'medium', reason: { en: 'Nets need boats.' } });
    const told =
      'Not in the text, but inferred by the editor (medium confidence): 7(2) “Nets mended” is grounded in 7(1) “Boats for ‘all’”. Reason: Nets need boats.';
    expect(tell([inferred], ['s1', 's2'])).toBe(told);
    expect(tell([inferred], ['s2', 's1'])).toBe(told);
  });

  it('says of facts that they are background, since when, and from where', () => {
    const member = {
      ...small.membership('country:AA>memberOf>organisation:club'),
      factSource: 'club.example',
    };
    const there = {
      ...small.located('country:AA>locatedIn>region:north'),
      certainty: 'not checked' as const,
    };
    expect(tell([member, there], ['organisation:club', 'region:north'])).toBe(
      'Background, not from the text: Aland is a member of club since 2001; source: club.example. ' +
        'Likewise background: Aland lies in north, as the editor reads that name; not checked.',
    );
  });

  it('does not call a member what is an observer', () => {
    const observer = small.membership('country:AA>memberOf>organisation:club', {
      status: 'observer',
      to: '2030',
    });
    expect(tell([observer], ['country:AA', 'organisation:club'])).toBe(
      'Background, not from the text: Aland has a tie with club (observer) since 2001 until 2030; no source given.',
    );
  });

  it('names a statement in full once, and by its number after that', () => {
    const inferred = edge('s1>restates>s2', { confidence: 'high' });
    expect(tell([FISH, inferred], ['topic:fish', 's2'])).toMatch(/: 7\(1\) restates 7\(2\) “Nets mended”\.$/);
  });

  it('says what could stand in the place of a node', () => {
    const edges = ['AA', 'BB'].flatMap((code) => [
      edge(`s1>concerns>country:${code}`),
      edge(`s2>concerns>country:${code}`),
    ]);
    expect(tell(edges, ['s1', 's2'])).toMatch(/The same holds with Beland in place of Aland\.$/);
  });

  it('has names, relations and voices in the language of the data, each marked, and key words as they are', () => {
    expect(tell([FISH], ['s1', 'topic:fish'], 'ru')).toBe(
      '7(1) «Лодки „всем“» выступает за Рыба (Хартия: “fish for us”).',
    );
    const graph = new DocumentGraph(charter([FISH]));
    const [path] = evidencePaths(graph, ['s1', 'topic:fish'], { date: '2023-03-31', count: 1 }).paths;
    const parts = pathProse(path!, { graph, language: 'ru', words: PATH_WORDS })[0]!;
    expect(parts).toContainEqual({ kind: 'words', text: 'выступает за', language: 'ru' });
    expect(parts).toContainEqual({ kind: 'node', id: 'topic:fish', text: 'Рыба', language: 'ru' });
    expect(parts).toContainEqual({ kind: 'quote', text: 'fish for us' });
    expect(parts).toContainEqual({ kind: 'words', text: '.', language: 'en' });
  });
});
