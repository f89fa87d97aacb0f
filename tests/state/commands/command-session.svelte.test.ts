import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/language/languages';
import { speak } from '../../../src/language/spoken';
import { edgeLine, type AnswerLine } from '../../../src/state/commands/answer';
import { CommandSession } from '../../../src/state/commands/command-session.svelte';
import type { Explorer } from '../../../src/state/explorer.svelte';
import type { OpenDocument } from '../../../src/state/open-document.svelte';
import { membership } from '../../graph/small-document';
import { fakeExplorer } from '../fake-library';

let explorer: Explorer;
let open: OpenDocument;
let session: CommandSession;

beforeEach(async () => {
  explorer = fakeExplorer();
  await explorer.openAddress('#/small');
  open = explorer.open!;
  session = new CommandSession({ explorer, open });
});
afterEach(() => speak());

const plain = (line: AnswerLine) => line.map(({ text }) => text).join('');

/** Says something; gives what is answered, line by line. */
async function say(text: string): Promise<string[]> {
  await session.say(text);
  const { lines, choices = [] } = session.exchanges.at(-1)!.answer!;
  return [...lines.map(plain), ...choices.map((choice, index) => `${index + 1} ${choice.text}`)];
}

describe('what is said is done as by mouse and keys', () => {
  it('finds a node by its name, whatever its case, or by its id', async () => {
    expect(await say('find NORTH')).toEqual(['north, region, 1 of 2, 1 link in']);
    expect(open.selection).toEqual(['region:north']);
    await say('go to organisation:club');
    expect(open.selection).toEqual(['organisation:club']);
    expect(await say('sea')).toEqual(['sea, theme, 1 of 1, 2 links in']);
    expect(await say('find atlantis')).toEqual(['Nothing in this document is called “atlantis”.']);
  });

  it('lists links, all or in one direction, each as a sentence with links in it', async () => {
    const [, ...links] = await say('links of region:north');
    expect(links).toEqual(['paragraph-18 s1 supports north.']);
    const parts = session.exchanges.at(-1)!.answer!.lines[1]!.map(({ kind }) => kind);
    expect(parts).toEqual(['node', 'words', 'edge', 'words', 'node', 'words']);
    expect((await say('to s1')).slice(1)).toEqual(['paragraph-18 s3 restates paragraph-18 s1.']);
    expect((await say('from region:north')).slice(1)).toEqual(['No such link.']);
  });

  it('tells of a node that is not shown the links that it has, and how many of a shown one are not', async () => {
    expect(await say('links of country:AA')).toEqual([
      'AA, country, not shown',
      'None of its links is shown either.',
      'Background facts, from outside the text:',
      'AA is a member of club.',
    ]);
    expect((await say('to country:AA')).slice(1)).toEqual(['No such link.']);
    expect(await say('links of club')).toEqual([
      'club, organisation, 1 of 1, 1 link in',
      'paragraph-18 s2 strengthens club.',
      '1 link is not shown.',
    ]);
  });

  it('names the status of one who is no member', () => {
    const at = { from: '2001', status: 'observer' } as const;
    const edge = membership('country:AA>memberOf>organisation:club', at);
    expect(plain(edgeLine({ explorer, open }, edge))).toBe('AA – club: observer.');
  });

  it('says why two are connected, and marks it in the picture', async () => {
    expect((await say('why are north and sea connected?')).join(' ')).toContain('supports north');
    expect(open.connection.ends).toEqual(['region:north', 'theme:sea']);
    expect((await say('path from north to sea'))[0]).toBe('From north to sea it is 2 links.');
    expect(await say('why north and north')).toEqual(['These are one and the same: north.']);
  });

  it('tells in the answer what a command makes the program tell', async () => {
    await say('only kind themes');
    expect((await say('why north and sea')).at(-1)).toBe('A filter was paused to show the whole path.');
    expect(explorer.notices.shown).toBeNull();
    explorer.notices.show('Told before.');
    expect(await say('where am I?')).not.toContain('Told before.');
    expect(explorer.notices.shown).toBe('Told before.');
  });

  it('filters by kind and place, and undoes it', async () => {
    expect(await say('hide kind regions')).toEqual(['Not shown: regions.', '6 nodes are shown.']);
    expect(open.arrangement.facets.find(({ facet }) => facet === 'kind')?.without).toEqual(['region']);
    expect(await say('undo')).toEqual(['Undone: filtered out regions.']);
    expect(open.visibility.nodes.size).toBe(8);
    expect((await say('redo'))[0]).toMatch(/^Redone: /);
    expect(await say('show kind region')).toContain('8 nodes are shown.');
    expect((await say('only kind themes'))[0]).toBe('Shown of all kinds: themes.');
    await say('reset filters');
    expect((await say('only region north'))[0]).toBe('Only what speaks of north.');
    expect(open.arrangement.region.places).toEqual(['region:north']);
    await say('region off');
    expect(open.arrangement.region.places).toEqual([]);
    expect((await say('hide kind unicorns'))[0]).toMatch(/^There is no kind “unicorns” here\. Kinds: /);
  });

  it('answers the questions to begin with in words', async () => {
    expect(await say('what does it state about north?')).toEqual([
      'Only what speaks of north.',
      '3 nodes are shown.',
      'paragraph-18 s1',
    ]);
    await say('only kind organisations');
    expect((await say('what does it state about north?')).slice(1)).toEqual([
      '0 nodes are shown.',
      'paragraph-18 s1, test, not shown',
    ]);
    expect((await say('what about club'))[0]).toBe('club, organisation, not shown');
    expect(await say('Which organisations does it name?')).toEqual([
      'The document names 1 organisation:',
      'club: 1 statement',
    ]);
    expect((await say('What does it not speak of?')).at(-1)).toMatch(/^Every gap stands in a table/);
    await say('how is the picture read');
    expect([explorer.screen.view, explorer.screen.tour.step]).toEqual(['picture', 'picture']);
  });

  it('says of a place of which nothing is stated that nothing is', async () => {
    expect((await say('what does it state about AA?')).at(-1)).toMatch(/^No statement speaks of it/);
    await say('region off');
    expect(open.arrangement.region.places).toEqual([]);
  });

  it('hides nodes, brings them back, and shows a neighbourhood', async () => {
    await say('hide north');
    expect(open.arrangement.hidden).toEqual(['region:north']);
    await say('show hidden');
    expect(open.arrangement.hidden).toEqual([]);
    await say('focus on s2');
    expect(open.arrangement.focus).toEqual({ node: 's2', depth: 1 });
    await say('leave the focus');
    expect(open.arrangement.focus).toBeNull();
  });

  it('tells what is shown, who speaks, and where the reader is', async () => {
    expect((await say('best connected'))[0]).toBe('paragraph-18 s1: 3 links: 2 out, 1 in');
    expect((await say('summary'))[1]).toMatch(/^Shown: 8 of 11 nodes/);
    expect(await say('where am I?')).toEqual(['Nothing is selected. 8 nodes are shown.']);
    expect(await say('voices')).toEqual(['The document tells no voices apart.']);
  });

  it('sets layout, theme and the language of names, and opens dialogs', async () => {
    expect(await say('layout by order')).toEqual(['Laid out: In document order.']);
    expect(open.arrangement.layout).toBe('order');
    await say('dark theme');
    expect(explorer.preferences.theme).toBe('dark');
    await say('names russian');
    expect(explorer.preferences.language).toBe('ru');
    await say('save picture');
    expect(explorer.screen.dialog).toBe('picture');
    expect(await say('theme purple')).toEqual(['“purple” is none of these: auto, light, dark.']);
  });
});

describe('what is not clear', () => {
  it('is asked back, and answered by a number', async () => {
    const [question, ...choices] = await say('find s');
    expect(question).toBe('Which one is “s”? Say its number.');
    const number = choices.findIndex((choice) => choice.endsWith('s2')) + 1;
    await say(String(number));
    expect(open.selection).toEqual(['s2']);
    expect(await say('7')).not.toContain('Which one');
  });

  it('keeps its choices when the number is none of them', async () => {
    await say('find s');
    expect((await say('99'))[0]).toBe('There is no number 99 to choose.');
    await say('1');
    expect(open.selection).toHaveLength(1);
  });

  it('with a slip offers what is most likely meant', async () => {
    expect((await say('fnid north')).slice(1)).toEqual(['1 find north', '2 help']);
    await say('1');
    expect(open.selection).toEqual(['region:north']);
  });

  it('says so, and how to learn more', async () => {
    expect(await say('qwertyuiop')).toEqual([
      '“qwertyuiop” is no command, and no name in this document.',
      '“help” lists what can be said.',
    ]);
    expect((await say('help')).length).toBeGreaterThan(10);
  });
});

describe('the field', () => {
  it('brings back what was said before, and what was being typed', async () => {
    await say('find north');
    await say('undo');
    session.text = 'half';
    const shown = ([-1, -1, -1, 1, 1] as const).map((by) => (session.recall(by), session.text));
    expect(shown).toEqual(['undo', 'find north', 'find north', 'undo', 'half']);
  });

  it('says nothing for nothing', async () => {
    await session.say('   ');
    expect(session.exchanges).toEqual([]);
  });
});

it('understands Russian, and answers in the language of the interface', async () => {
  speak(await loadLanguage('ru'));
  expect(await say('найди north')).toEqual(['north, region, 1 из 2, 1 входящая связь']);
  expect(await say('путь от north до sea')).toContain('paragraph-18 s1 — supports: north.');
  expect(await say('что о Бёрге?')).toContain('Только то, что говорит об этом месте: Béland.');
  await say('отменить');
  expect(await say('скрыть вид темы')).toEqual(['Не показаны: themes.', 'Показано 7 узлов.']);
  expect((await say('отменить'))[0]).toMatch(/^Отменено: /);
});
