import { expect, it } from 'vitest';
import { titleOf } from '../../../src/state/opening/title-of';

it.each([
  [{ title: 'Own title', name: 'a.gexf' }, 'Own title'],
  [{ title: '', name: 'Les Misérables.graphml' }, 'Les Misérables'],
  [{ title: '', name: 'folder/edges.2024.csv' }, 'edges.2024'],
  [{ title: '', name: '.gexf' }, '.gexf'],
  [{ title: '', name: 'no ending' }, 'no ending'],
])('the title of %j is “%s”', (summary, title) => {
  expect(titleOf(summary)).toBe(title);
});
