import { describe, expect, it, test } from 'vitest';
import { COMMAND_IDS } from '../../../src/view/commands/command';
import { guessCommand } from '../../../src/view/commands/guess-command';
import { ALL_FORMS, parseCommand } from '../../../src/view/commands/parse-command';

describe('a text', () => {
  it.each([
    ['find BRICS', 'find', ['BRICS']],
    ['  FIND   the  SCO ! ', 'find', ['the SCO']],
    ['show kind theme', 'showKind', ['theme']],
    ['show hidden', 'showHidden', []],
    ['only region Africa', 'region', ['Africa']],
    ['Why are China and Africa connected?', 'why', ['China', 'Africa']],
    ['path from "peace and security" to China', 'path', ['peace and security', 'China']],
    ['links of “to be or not”', 'links', ['to be or not']],
    ['where am I?', 'where', []],
    ['?', 'help', []],
    ['найди БРИКС', 'find', ['БРИКС']],
    ['почему Китай и Африка?', 'why', ['Китай', 'Африка']],
    ['как Китай связан с Африкой?', 'why', ['Китай', 'Африкой']],
    ['связь между Китаем и Африкой', 'why', ['Китаем', 'Африкой']],
    ['связи с Африкой', 'links', ['Африкой']],
    ['путь от «мир и безопасность» до Китая', 'path', ['мир и безопасность', 'Китая']],
    ['тёмная тема', 'theme', ['тёмная']],
    ['темная тема', 'theme', ['темная']],
    ['раскладка по порядку', 'layout', ['порядку']],
    ['показать все темы', 'showKind', ['темы']],
    ['где я', 'where', []],
  ])('“%s” asks for %s of %j', (text, id, names) => {
    expect(parseCommand(text)[0]).toEqual({ id, names });
  });

  it('can be read in several ways where a name may hold a word of the form', () => {
    const names = parseCommand('why peace and security and China').map((command) => command.names);
    expect(names).toContainEqual(['peace', 'security and China']);
    expect(names).toContainEqual(['peace and security', 'China']);
  });

  it.each(['', '   ', 'BRICS', 'find', `find ${'word '.repeat(80)}`])('“%s” is no command', (text) => {
    expect(parseCommand(text)).toEqual([]);
  });

  it.each([
    ['fnid BRICS', 'find brics'],
    ['unod', 'undo'],
    ['lniks of BRICS', 'links of brics'],
    ['отменитть', 'отменить'],
  ])('with a slip, “%s”, is taken for “%s”', (text, meant) => {
    expect(guessCommand(text)?.toLowerCase()).toBe(meant);
  });

  it('that is like nothing is taken for nothing', () => {
    expect(guessCommand('qwertyuiop')).toBeUndefined();
  });
});

test('every form asks for what it stands under', () => {
  const forms = ALL_FORMS.flatMap((language) =>
    COMMAND_IDS.flatMap((id) => language[id].map((form) => ({ form, id }))),
  );
  const wrong = forms.filter(({ form, id }) => {
    const text = form.replace('*', '"First"').replace('*', '"Second"');
    return parseCommand(text)[0]?.id !== id;
  });
  expect(wrong).toEqual([]);
});
