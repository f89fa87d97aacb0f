import { describe, expect, it } from 'vitest';
import { edgeValues, idsOf, linksOf, readText } from './csv-text';

describe('an adjacency matrix', () => {
  it('has an edge for each cell that is neither empty nor zero, with the number as its weight', () => {
    const reading = readText(',a,b,c\na,0,2,\nb,0.0,-1,1.50\nc,,,0\n');
    expect(linksOf(reading)).toEqual(['a>b', 'b>b', 'b>c']);
    expect(edgeValues(reading, 'weight')).toEqual([2, -1, 1.5]);
    expect(reading.graph.directed).toBe(true);
  });

  it('has no direction where both halves are the same, which is said', () => {
    const reading = readText(',a,b,c\na,1,2,\nb,2,0,3\nc,,3,0\n');
    expect(linksOf(reading)).toEqual(['a>a', 'a>b', 'b>c']);
    expect(reading.graph.directed).toBe(false);
    expect(reading.found).toContain('matrix: both halves are the same, so its edges have no direction');
  });

  it('keeps both halves where the reader wants directions', () => {
    const reading = readText(',a,b\na,0,2\nb,2,0\n', { directed: true });
    expect([linksOf(reading), reading.graph.directed]).toEqual([['a>b', 'b>a'], true]);
  });

  it('has relations where words stand in it', () => {
    expect(edgeValues(readText(',a,b\na,,feeds\nb,,\n'), 'relation')).toEqual(['feeds']);
  });

  it('may have rows in another order than columns', () => {
    const reading = readText(',a,b\nb,1,0\na,0,1\n');
    expect([linksOf(reading), reading.graph.directed]).toEqual([['b>a', 'a>b'], true]);
  });

  it('may have other names in rows than in columns, where the reader says that it is one', () => {
    const reading = readText('x,a,b\np,1,0\nq,0,1\nr,1,1\n', { role: 'matrix' });
    expect(linksOf(reading)).toEqual(['p>a', 'q>b', 'r>a', 'r>b']);
    expect(idsOf(reading)).toEqual(['p', 'q', 'r', 'a', 'b']);
  });

  it('is numbered where it has no names', () => {
    const reading = readText('0,1,0\n0,0,1\n0,0,0\n', { role: 'matrix', hasHeader: false });
    expect(linksOf(reading)).toEqual(['1>2', '2>3']);
  });
});
