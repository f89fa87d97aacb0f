import { describe, expect, it } from 'vitest';
import { isSif } from '../../../src/formats/sif/is-sif';
import { readText, refusalOf } from '../harness/read-text';

const read = async (text: string) => (await readText(text, 'sif')).graph;

describe('lines of SIF', () => {
  it('link a node with several others', async () => {
    const { edges, nodes, directed } = await read('a likes b c\nb likes a\n');
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(edges.map(({ source, target }) => source + target)).toEqual(['ab', 'ac', 'ba']);
    expect(edges[0]?.attributes).toEqual([['relation', 'likes']]);
    expect(directed).toBe(true);
  });

  it('name nodes without links', async () => {
    expect((await read('a likes b\nlonely\n')).nodes.map(({ id }) => id)).toContain('lonely');
  });

  it('are cut at tabs only, where the file has any', async () => {
    const { nodes } = await read('the board\tis part of\t the state\r\na b c\r\n');
    expect(nodes.map(({ id }) => id)).toEqual(['the board', ' the state', 'a b c']);
  });

  it('keep links that are given twice, and loops', async () => {
    expect((await read('a x b\na x b\na x a\n')).edges).toHaveLength(3);
  });

  it('are refused where something is missing', async () => {
    expect(await refusalOf('a x b\na x\n', 'sif')).toBe('2:1 a node and a relation, but no target');
    expect(await refusalOf('a\tx\t\tb\n', 'sif')).toBe('1:1 a field with nothing in it');
    expect(await refusalOf(' \n\n', 'sif')).toBe('1:1 no node in the file');
  });
});

describe('what is taken for SIF', () => {
  const isTaken = (start: string, name = 'file') => isSif({ name, start });

  it.each(['a likes b\nc likes d\n', 'a\tis in\tb\nc\tis in\td\ne\n'])('%j', (text) => {
    expect(isTaken(text)).toBe(true);
  });

  it.each([
    ['a list of edges with weights', 'a b 1\nb c 2\n'],
    ['a table with headings', 'source\trelation\ttarget\na\tlikes\tb\nb\tlikes\tc\n'],
    ['prose', 'The river is long here\nIt flows to the sea\n'],
    ['columns with commas', 'a,likes,b c,d\ne,likes,f g,h\n'],
    ['two columns', 'a b\nc d\n'],
    ['one line', 'a likes b\n'],
  ])('and not %s', (_what, text) => {
    expect(isTaken(text)).toBe(false);
  });

  it('but what is called so is taken with one line', () => {
    expect(isTaken('a likes b\n', 'ours.sif')).toBe(true);
    expect(isTaken('a b\n', 'ours.sif')).toBe(false);
  });
});
