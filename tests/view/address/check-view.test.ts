import { beforeAll, describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import { readAddress } from '../../../src/view/address/address-to-view';
import { checkView } from '../../../src/view/address/check-view';
import { defaultView, type View } from '../../../src/view/view';
import { geography, readConcept } from '../../graph/concept-document';

let graph: DocumentGraph;

beforeAll(async () => {
  graph = new DocumentGraph(await readConcept());
});

const check = (patch: Partial<View>) =>
  checkView({ ...defaultView(graph.document.id), ...patch }, graph, geography);
const region = (places: string[]) => ({ ...defaultView('').region, places });

describe('a view checked against its document', () => {
  it('stays as it is where everything is known', () => {
    const edge = graph.edges()[0]!.id;
    const view = {
      ...defaultView(graph.document.id),
      region: region(['region:africa', 'country:ZA', 'm49:015']),
      facets: [
        { facet: 'kind' as const, without: ['principle', 'theme'] },
        { facet: 'voice' as const, without: ['commentary'] },
        { facet: 'confidence' as const, without: ['medium', 'low'] },
      ],
      opened: ['*', 'priority-4'],
      hidden: ['principle-1'],
      selection: [edge],
      why: { ends: ['country:CN', 'priority-5'], path: 2 } as const,
      focus: { node: 'organisation:brics', depth: 2 },
      moved: { 'point-1': [1, 2] as [number, number] },
    };
    expect(checkView(view, graph, geography)).toEqual({ view, problems: [], unknown: [] });
  });

  it('loses the ids that the document does not have, and says which', () => {
    const { view, problems } = check({
      hidden: ['principle-1', 'principle-99'],
      opened: ['topic:chess'],
      selection: ['priority-4', 'constructor'],
    });
    expect(view).toMatchObject({ hidden: ['principle-1'], opened: [], selection: ['priority-4'] });
    expect(problems).toEqual(['This document has no “topic:chess”, “principle-99”, “constructor”.']);
  });

  it('keeps a selected bridge between two nodes that it has', () => {
    expect(check({ selection: ['point-7>via>theme:security'] }).problems).toEqual([]);
    expect(check({ selection: ['point-7>via>theme:chess'] }).problems).toHaveLength(1);
  });

  it('names three unknown ids and no more', () => {
    const { problems } = check({ hidden: ['a', 'b', 'c', 'd', 'e'] });
    expect(problems).toEqual(['This document has no “a”, “b”, “c”.']);
  });

  it('leaves the focus when its node is unknown', () => {
    expect(check({ focus: { node: 'principle-99', depth: 1 } })).toMatchObject({
      view: { focus: null },
      problems: ['This document has no “principle-99”.'],
    });
  });

  it('asks of no connection when one of its ends is unknown', () => {
    expect(check({ why: { ends: ['principle-99', 'priority-5'], path: 1 } })).toMatchObject({
      view: { why: null },
      problems: ['This document has no “principle-99”.'],
    });
  });

  it('drops the places of unknown nodes', () => {
    const moved = JSON.parse('{"__proto__": [1, 2], "point-1": [3, 4]}') as View['moved'];
    expect(check({ moved }).view.moved).toEqual({ 'point-1': [3, 4] });
  });

  it.each([
    'region:atlantis',
    'country:XX',
    'm49:999',
    'principle-1',
    'region:world',
    'organisation:sco',
    'ZA',
    'country:RU',
    'm49:001',
  ])('does not filter by %s, which is no place', (place) => {
    const { view, problems } = check({ region: region(['region:africa', place]) });
    expect(view.region.places).toEqual(['region:africa']);
    expect(problems).toEqual([`This document has no “${place}”.`]);
  });

  it('drops lists that their place does not offer', () => {
    const owner = graph.nodes().find((node) => node.type !== 'statement' && node.lists?.length)!;
    const own = owner.type === 'statement' ? '' : owner.lists![0]!.id;
    const lists = (chosen: Record<string, string>) => check({ region: { ...region([]), lists: chosen } });
    expect(lists({ [owner.id]: own })).toMatchObject({
      view: { region: { lists: { [owner.id]: own } } },
      problems: [],
    });
    expect(lists({ [owner.id]: 'widest' }).problems).toEqual(['This document has no “widest”.']);
    expect(lists({ 'region:atlantis': own }).view.region.lists).toEqual({});
  });

  it('drops values of a facet that the document does not have', () => {
    const read = readAddress('#/concept?no-kind=wizard,principle&no-confidence=low,doubtful')!;
    const { view, problems } = checkView(read.view, graph, geography);
    expect(view.facets).toEqual([
      { facet: 'kind', without: ['principle'] },
      { facet: 'confidence', without: ['low'] },
    ]);
    expect(problems).toEqual(['This document has no “wizard”, “doubtful”.']);
  });
});
