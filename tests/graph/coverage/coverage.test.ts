import { beforeAll, describe, expect, it } from 'vitest';
import { coverage, edgesAbout } from '../../../src/graph/coverage/coverage';
import { DocumentGraph } from '../../../src/graph/document-graph';
import fc from '../../properties';
import { readConcept } from '../concept-document';
import { edge, entity, smallDocument, statement } from '../small-document';

const STATEMENTS = ['s1', 's2', 's3', 's4', 's5'];
const PLACES = ['region:north', 'region:south', 'country:AA'];
const TOPICS = ['topic:fish', 'topic:salt', 'topic:tides'];
const THEMES: Record<string, string> = {
  'topic:fish': 'theme:sea',
  'topic:salt': 'theme:sea',
  'topic:tides': 'theme:sky',
};

const anyLinks = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...STATEMENTS), fc.constantFrom(...PLACES, ...TOPICS)),
  { selector: String, maxLength: 24 },
);
const anyKinds = fc.array(fc.constantFrom('principle', 'comment'), { minLength: 5, maxLength: 5 });
const anyGraph = fc.record({ links: anyLinks, kinds: anyKinds, counted: fc.subarray(STATEMENTS) });

interface Made {
  links: [string, string][];
  kinds: string[];
}

function graphOf({ links, kinds }: Made): DocumentGraph {
  const content = links.map(([from, to]) => edge(`${from}>concerns>${to}`));
  const themed = [...new Set(links.flatMap(([from, to]) => (THEMES[to] ? `${from} ${THEMES[to]}` : [])))];
  const themes = themed.map((pair) => {
    const [from = '', theme = ''] = pair.split(' ');
    const own = content.filter(({ source, target }) => source === from && THEMES[target] === theme);
    return edge(`${from}>touches>${theme}`, { basis: 'derived', derivedFrom: own.map(({ id }) => id) });
  });
  const topics = TOPICS.map((id) => entity(id, { theme: THEMES[id]! }));
  const statements = STATEMENTS.map((id, index) => statement(id, { kind: kinds[index]! }));
  const rest = [...PLACES, 'theme:sea', 'theme:sky'].map((id) => entity(id));
  return new DocumentGraph(smallDocument([...statements, ...topics, ...rest], [...content, ...themes]));
}

describe('the coverage of any document', () => {
  it('is what counting by hand gives: each statement of a cell names its row and speaks of its column', () => {
    fc.assert(
      fc.property(anyGraph, ({ counted, ...made }) => {
        const columns = [...TOPICS, 'theme:sea', 'theme:sky'];
        const statements = new Set(counted);
        const found = coverage(graphOf(made), { statements, rows: PLACES, columns, columnsAre: 'entities' });
        const says = (one: string, what: string) =>
          made.links.some(([from, to]) => from === one && (to === what || THEMES[to] === what));
        for (const row of PLACES)
          for (const column of columns)
            expect(found.cells.get(row)!.get(column)).toEqual(
              STATEMENTS.filter((one) => statements.has(one) && says(one, row) && says(one, column)),
            );
      }),
    );
  });

  it('counts a statement once in each total', () => {
    fc.assert(
      fc.property(anyGraph, ({ counted, ...made }) => {
        const query = { statements: new Set(counted), rows: PLACES, columns: TOPICS } as const;
        const found = coverage(graphOf(made), { ...query, columnsAre: 'entities' });
        const distinct = (lists: string[][]) => [...new Set(lists.flat())].sort();
        const cells = [...found.cells].map(([row, own]) => ({ row, own }));
        for (const { id, together, statements } of found.rows) {
          expect(together).toEqual(distinct([...found.cells.get(id)!.values()]));
          expect(statements).toEqual(expect.arrayContaining(together));
        }
        for (const { id, together } of found.columns)
          expect(together).toEqual(distinct(cells.map(({ own }) => own.get(id)!)));
        expect(found.together).toEqual(distinct(found.rows.map((row) => row.together)));
      }),
    );
  });

  it('parts what names a row among the kinds of statement', () => {
    fc.assert(
      fc.property(anyGraph, ({ counted, ...made }) => {
        const query = { statements: new Set(counted), rows: PLACES, columns: ['principle', 'comment'] };
        const found = coverage(graphOf(made), { ...query, columnsAre: 'kinds' });
        for (const { id, statements } of found.rows)
          expect([...found.cells.get(id)!.values()].flat().sort()).toEqual(statements);
      }),
    );
  });
});

describe('what counts', () => {
  const graph = graphOf({
    links: [
      ['s1', 'region:north'],
      ['s1', 'topic:fish'],
      ['s2', 'region:north'],
    ],
    kinds: ['principle', 'principle', 'comment', 'comment', 'comment'],
  });
  const rows = ['region:north'];

  it('are only the statements and links asked for', () => {
    const query = { rows, columns: ['topic:fish'], columnsAre: 'entities' as const };
    const found = coverage(graph, {
      ...query,
      statements: new Set(['s1', 's2']),
      counts: ({ target }) => target !== 'topic:fish',
    });
    expect(found.rows[0]!.statements).toEqual(['s1', 's2']);
    expect(found.together).toEqual([]);
    expect(coverage(graph, { ...query, statements: new Set(['s2', 'region:north']) }).together).toEqual([]);
  });

  it('are links that the text makes: a theme has those of its topics, an inference is none', () => {
    expect(edgesAbout(graph, 'theme:sea').map(({ id }) => id)).toEqual(['s1>concerns>topic:fish']);
    const inferred = new DocumentGraph(
      smallDocument(
        [statement('s1'), entity('region:north')],
        [edge('s1>concerns>region:north', { basis: 'inferred' })],
      ),
    );
    expect(edgesAbout(inferred, 'region:north')).toEqual([]);
  });
});

describe('the coverage of the shipped document', () => {
  let graph: DocumentGraph;
  beforeAll(async () => {
    graph = new DocumentGraph(await readConcept());
  });

  it('shows that no region is named under energy security, which the text speaks of', () => {
    const ids = (type: string) => graph.nodes().flatMap((node) => (node.type === type ? node.id : []));
    const found = coverage(graph, {
      statements: new Set(ids('statement')),
      rows: ids('region'),
      columns: ['topic:energy-security'],
      columnsAre: 'entities',
    });
    expect(found.rows.length).toBeGreaterThan(5);
    for (const { id } of found.rows) expect(found.cells.get(id)!.get('topic:energy-security')).toEqual([]);
    expect(found.columns[0]!.statements.length).toBeGreaterThan(0);
  });
});
