import { expect, it } from 'vitest';
import { faultsAfter } from '../../formats/island-files';

it('finds an id that two statements have', () => {
  expect(faultsAfter({ 'charter/statements.yaml': ['id: principle-2', 'id: principle-1'] })).toContain(
    'charter/statements.yaml:13: id "principle-1" is given twice; make one entry of them, or rename one',
  );
});

it('finds an entity that a file has twice', () => {
  expect(faultsAfter({ 'shared/topics.yaml': ['topic:storms', 'topic:calm-seas'] })).toContain(
    'shared/topics.yaml:2: id "topic:calm-seas" is given twice; make one entry of them, or rename one',
  );
});

it('finds an entity in the file of another kind', () => {
  expect(faultsAfter({ 'shared/groups.yaml': '- {id: topic:sailors, label: sailors}' })).toEqual([
    'shared/groups.yaml:1: wrong kind of id; here ids start with "group:"',
  ]);
});

it('finds a section, kind or voice that is defined twice', () => {
  expect(faultsAfter({ 'charter/document.yaml': ['id: heading', 'id: principle'] })).toEqual([
    'charter/document.yaml:8: id "principle" is given twice; make one entry of them, or rename one',
  ]);
});
