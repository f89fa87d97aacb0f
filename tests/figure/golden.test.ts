import { describe, expect, it } from 'vitest';
import { writeSvg } from '../../src/figure/svg/write-svg';
import type { FigureOptions } from '../../src/figure/figure-options';
import { edge, entity, membership, statement } from '../graph/small-document';
import { figureOf, placedDocument } from './made-picture';
import { faultsOf } from './read-svg';

const both = (en: string, ru: string) => ({ en, ru });
const kindOf = (id: string, en: string, ru: string) => ({
  id,
  family: 'norm' as const,
  label: both(en, ru),
  plural: both(`${en}s`, ru),
  filtered: true,
});

const kinds = placedDocument(
  [
    ...['principle', 'priority', 'point', 'comment', 'heading'].map((kind) =>
      statement(kind, { kind, label: both(`A ${kind} of the isles`, 'Слово об островах') }),
    ),
    ...['organisation', 'region', 'country', 'group', 'topic', 'theme'].map((kind) =>
      entity(`${kind}:x`, {
        label: both(`Some ${kind}`, 'Имя'),
        ...(kind === 'group' ? { named: true } : {}),
      }),
    ),
  ],
  [
    edge('principle>supports>organisation:x'),
    edge('priority>rejects>region:x'),
    edge('point>concerns>country:x'),
    edge('comment>advocates>topic:x'),
    edge('comment>touches>theme:x', {
      ...{ basis: 'derived', voice: 'editor', derivedFrom: ['comment>advocates>topic:x'] },
    }),
    edge('heading>groundedIn>principle'),
    membership('country:x>memberOf>organisation:x'),
  ],
  {
    ...{ principle: [0, 0], priority: [200, 0], point: [400, 0], comment: [0, 90], heading: [200, 90] },
    ...{ 'organisation:x': [400, 90], 'region:x': [0, 180], 'country:x': [200, 180] },
    ...{ 'group:x': [400, 180], 'topic:x': [0, 260], 'theme:x': [200, 260] },
  },
);
const islands = {
  ...kinds,
  title: both('Every kind of the isles', 'Все виды островов'),
  licence: 'CC0',
  kinds: [
    kindOf('principle', 'principle', 'принцип'),
    kindOf('priority', 'priority', 'приоритет'),
    kindOf('point', 'point', 'пункт'),
    kindOf('comment', 'comment', 'комментарий'),
    kindOf('heading', 'heading', 'заголовок'),
  ],
};

const parallel = placedDocument(
  [statement('s1'), statement('s2'), entity('region:north'), entity('region:south')],
  [
    edge('s1>supports>region:north'),
    edge('s1>opposes>region:north'),
    edge('s1>concerns>region:north'),
    edge('s2>supports>region:south'),
    edge('s2>regardsAsRisk>region:south'),
    edge('s1>restates>s2'),
    edge('s2>groundedIn>s1'),
  ],
  { s1: [0, 0], s2: [40, 200], 'region:north': [320, 30], 'region:south': [300, 200] },
);

const hidden = placedDocument(
  ['s1', 's2', 's3'].map((id) => statement(id)),
  [edge('s1>groundedIn>s2'), edge('s2>groundedIn>s3')],
  { s1: [0, 0], s2: [200, 60], s3: [400, 0] },
);

const FIGURES: [name: string, ...Parameters<typeof figureOf>][] = [
  ['every-kind', { document: islands, query: 'open=*' }],
  ['every-kind-russian-print', { document: islands, query: 'open=*', options: of('print', 'ru') }],
  ['parallel-edges-dark', { document: parallel, options: { ...of('dark', 'en'), namesLinks: true } }],
  ['bridge', { document: hidden, query: 'hidden=s2' }],
  ['ghost', { document: hidden, query: 'hidden=s2&show=ghosts', options: { frame: ['legend'] } }],
];

function of(theme: FigureOptions['theme'], language: string): Partial<FigureOptions> {
  return { theme, language };
}

describe('figures of made-up graphs', () => {
  it.each(FIGURES)('%s is drawn as it was', async (name, made) => {
    const svg = writeSvg(figureOf(made));
    expect(faultsOf(svg)).toEqual([]);
    await expect(svg).toMatchFileSnapshot(`golden/${name}.svg`);
  });
});
