import { describe, expect, it } from 'vitest';
import { csvTemplates } from '../../../src/formats/csv/writing/csv-templates';
import { edgeValues, idsOf, linksOf, nodeValues, readText, readTexts } from './csv-text';

describe('a list of edges', () => {
  it('is told by the names of its columns, wherever they stand', () => {
    const reading = readText('note,Target,SOURCE\nx,b,a\n');
    expect(linksOf(reading)).toEqual(['a>b']);
    expect(reading.counts).toEqual({ nodes: 2, edges: 1 });
    expect(reading.problems).toEqual([]);
  });

  it.each(['from,to', 'Source,Target', 'src,dst', 'node1,node2', 'sender,recipient', ':START_ID,:END_ID'])(
    'is headed by %s',
    (header) => expect(linksOf(readText(`${header}\na,b\n`))).toEqual(['a>b']),
  );

  it('links the first two columns where nothing is named', () => {
    expect(linksOf(readText('a,b\nb,c\nc,a\n'))).toEqual(['a>b', 'b>c', 'c>a']);
  });

  it('keeps ids as written', () => {
    const text = 'source,target\n012,1.0\n9007199254740993,1e3\n a,true\n__proto__,constructor\n';
    expect(idsOf(readText(text))).toEqual([
      ...['012', '1.0', '9007199254740993', '1e3', ' a', 'true', '__proto__', 'constructor'],
    ]);
  });

  it('has no direction where every row says so, and each its own where some do', () => {
    const all = readText('source,target,type\na,b,Undirected\nb,c,undirected\n').graph;
    expect([all.directed, all.edges.map(({ directed }) => directed)]).toEqual([
      false,
      [undefined, undefined],
    ]);
    const some = readText('source,target,type\na,b,Undirected\nb,c,Directed\n').graph;
    expect([some.directed, some.edges.map(({ directed }) => directed)]).toEqual([true, [false, undefined]]);
  });

  it('has relations in a column “type” that does not tell of directions', () => {
    expect(edgeValues(readText('source,target,type\na,b,feeds\n'), 'relation')).toEqual(['feeds']);
  });

  it('keeps a name that another column has already', () => {
    const reading = readText('source,target,type,relation\na,b,feeds,x\n');
    expect(reading.graph.edges[0]!.attributes).toEqual([
      ['type', 'feeds'],
      ['relation', 'x'],
    ]);
  });

  it('tells of a row without both ends, and keeps its node', () => {
    const reading = readText('source,target\na,b\nc,\n,\n');
    expect(idsOf(reading)).toEqual(['c', 'a', 'b']);
    expect(reading.problems).toMatchObject([{ kind: 'not-kept', line: 3, column: 1 }]);
  });
});

describe('tables of nodes and of edges', () => {
  const nodes = 'Id,Label,Type\na,Alpha,letter\nb,Beta,letter\n';

  it('are told apart by their headers, in any order', () => {
    for (const texts of [
      { 'nodes.csv': nodes, 'edges.csv': 'Source,Target\na,b\n' },
      { 'edges.csv': 'Source,Target\na,b\n', 'nodes.csv': nodes },
    ]) {
      const reading = readTexts(texts);
      expect(linksOf(reading)).toEqual(['a>b']);
      expect(nodeValues(reading, 'label')).toEqual(['Alpha', 'Beta']);
      expect(nodeValues(reading, 'kind')).toEqual(['letter', 'letter']);
      expect(reading.problems).toEqual([]);
    }
  });

  it('are told apart by what stands in them where headers do not say it', () => {
    const reading = readTexts({
      'one.csv': nodes,
      'two.csv': 'id,first,second,since\n1,a,b,1901\n2,b,b,1902\n',
    });
    expect(linksOf(reading)).toEqual(['a>b', 'b>b']);
    expect(reading.graph.edges.map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('may be several of each', () => {
    const reading = readTexts({
      'people.csv': ':ID,name:string\np1,Anna\n',
      'towns.csv': ':ID,name:string\nt1,Reefport\n',
      'lives.csv': ':START_ID,:END_ID,:TYPE\np1,t1,LIVES_IN\n',
      'likes.csv': ':START_ID,:END_ID,:TYPE\np1,p1,LIKES\n',
    });
    expect(idsOf(reading)).toEqual(['p1', 't1']);
    expect(edgeValues(reading, 'relation')).toEqual(['LIVES_IN', 'LIKES']);
  });

  it('tell of edges to nodes that are not there, with file and line', () => {
    const { problems } = readTexts({ 'nodes.csv': nodes, 'edges.csv': 'Source,Target\na,z\n' });
    expect(problems).toMatchObject([{ kind: 'missing-node', file: 'edges.csv', line: 2 }]);
  });

  it('tell of a node that is given twice, and of a row without an id', () => {
    const { problems } = readText('id,label\na,one\n,two\na,three\n');
    expect(problems).toMatchObject([
      { kind: 'not-kept', line: 3 },
      { kind: 'repeated-node', line: 4 },
    ]);
  });

  it('are offered as templates that are read without a problem', () => {
    const reading = readTexts(Object.fromEntries(csvTemplates.map(({ name, text }) => [name, text])));
    expect(reading.counts).toEqual({ nodes: 5, edges: 5 });
    expect(reading.problems).toEqual([]);
    expect(nodeValues(reading, 'kind')).toContain('organisation');
    expect(edgeValues(reading, 'relation')).toContain('advocates');
    expect(edgeValues(reading, 'weight')).toEqual([1, 1, 2, 1, 1]);
  });
});

describe('tables of Cytoscape', () => {
  it('have both ends of an edge in its name', () => {
    const reading = readText('SUID,interaction,shared name\n1,pp,A (pp) B\n2,pp,no ends\n');
    expect(linksOf(reading)).toEqual(['A>B']);
    expect(edgeValues(reading, 'relation')).toEqual(['pp']);
    expect(reading.problems).toMatchObject([{ kind: 'not-kept', line: 3 }]);
  });
});
