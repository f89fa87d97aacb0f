import { expect, it } from 'vitest';
import { readYaml } from '../../../src/formats/graph-data/read-yaml';

const faultsOf = (text: string) => readYaml('a.yaml', text).faults;

it('reads every scalar as the text that is written', () => {
  const text = 'country: NO\ncode: 012\nyear: 2006\nhex: 0x1F\nnothing: ~\nbig: 9007199254740993';
  expect(readYaml('a.yaml', text).value).toEqual({
    country: 'NO',
    code: '012',
    year: '2006',
    hex: '0x1F',
    nothing: '~',
    big: '9007199254740993',
  });
});

it('locates keys, list entries, and the nearest thing above what is missing', () => {
  const { locate } = readYaml('a.yaml', '- id: one\n  edges:\n    - {quote: x}\n    - quote: y\n');
  expect(locate([0, 'edges'])).toEqual({ line: 2, column: 3 });
  expect(locate([0, 'edges', 1, 'quote'])).toEqual({ line: 4, column: 7 });
  expect(locate([0, 'edges', 0, 'at'])).toEqual({ line: 3, column: 7 });
  expect(locate([])).toEqual({ line: 1, column: 1 });
});

it('refuses a key that is written twice', () => {
  expect(faultsOf('a: 1\nb: 2\na: 3\n')).toEqual([
    { message: 'key written twice', hint: 'keep one of them', file: 'a.yaml', line: 3, column: 1 },
  ]);
});

it('refuses tags, and several documents in one file', () => {
  expect(faultsOf('a: !!js/function x')[0]).toMatchObject({ line: 1, hint: 'write the value without a tag' });
  expect(faultsOf('a: 1\n---\nb: 2\n')[0]?.message).toContain('multiple documents');
});

it('says where it stops being YAML', () => {
  expect(faultsOf('a: 1\nb: [1, 2\nc: 3')[0]).toMatchObject({ file: 'a.yaml', line: 3 });
});

it('refuses aliases that grow without end', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x]',
    'b: &b [*a, *a, *a, *a, *a, *a]',
    'c: [*b, *b, *b, *b, *b, *b]',
  ].join('\n');
  expect(faultsOf(bomb)[0]?.message).toMatch(/Excessive alias count/);
});

it('refuses endless nesting and endless files with a message', () => {
  expect(faultsOf('['.repeat(100_000))[0]?.message).toMatch(/not readable as YAML|not YAML/);
  expect(faultsOf(`a: ${'x'.repeat(4_000_001)}`)[0]?.message).toBe('file over 4 MB');
});

it('takes a key called __proto__ for a key', () => {
  const { value } = readYaml('a.yaml', '__proto__: {polluted: yes}');
  expect(Object.keys(value as object)).toEqual(['__proto__']);
  expect({}).not.toHaveProperty('polluted');
});
