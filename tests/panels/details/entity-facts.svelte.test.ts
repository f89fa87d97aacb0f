import { flushSync, mount, unmount } from 'svelte';
import { expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import type { EntityNode } from '../../../src/graph/atlas-document';
import EntityFacts from '../../../src/panels/details/EntityFacts.svelte';
import { OpenDocument } from '../../../src/state/open-document.svelte';
import { entity, region, smallDocument, smallGeography } from '../../graph/small-document';
import { fakeExplorer } from '../../state/fake-library';

/** Words and their language, of each element of a panel that says one. */
async function saidOf(node: EntityNode): Promise<[string, string][]> {
  const target = document.createElement('main');
  const graph = new DocumentGraph(smallDocument([node], []));
  const open = new OpenDocument(graph, smallGeography, fakeExplorer());
  const component = mount(EntityFacts, { target, props: { open, language: 'en', node } });
  flushSync();
  const said = [...target.querySelectorAll<HTMLElement>('[lang]')];
  const words = said.map(({ textContent, lang }): [string, string] => [textContent, lang]);
  await unmount(component);
  return words;
}

it('says other names in the language of their letters', async () => {
  const otherNames = ['Nile Union', 'Нильский союз', 'اتحاد النيل', '尼罗联盟', 'União'];
  expect(await saidOf(entity('organisation:nile', { otherNames }))).toEqual([
    ['Nile Union', 'en'],
    ['Нильский союз', 'ru'],
    ['اتحاد النيل', 'und'],
    ['尼罗联盟', 'und'],
    ['União', 'en'],
  ]);
});

it('says where a list is from in the language of its letters', async () => {
  const sourceOf = async (source: string) =>
    (
      await saidOf(
        region('region:north', ['EG'], { region: { basis: 'interpretation', codes: ['EG'], source } }),
      )
    ).at(-1);
  expect(await sourceOf('UN')).toEqual(['UN', 'en']);
  expect(await sourceOf('الأمم المتحدة')).toEqual(['الأمم المتحدة', 'und']);
});
