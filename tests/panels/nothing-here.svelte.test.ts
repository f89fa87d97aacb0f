import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../src/graph/document-graph';
import CoverageDialog from '../../src/panels/coverage/CoverageDialog.svelte';
import DossierDialog from '../../src/panels/dossier/DossierDialog.svelte';
import EmptyPicture from '../../src/panels/EmptyPicture.svelte';
import HistoryDialog from '../../src/panels/history/HistoryDialog.svelte';
import PathDialog from '../../src/panels/paths/PathDialog.svelte';
import WordingText from '../../src/panels/reading/WordingText.svelte';
import StatisticsDialog from '../../src/panels/statistics/StatisticsDialog.svelte';
import type { Explorer } from '../../src/state/explorer.svelte';
import { OpenDocument } from '../../src/state/open-document.svelte';
import { entity, smallDocument, smallGeography } from '../graph/small-document';
import { fakeExplorer } from '../state/fake-library';
import { openSmall } from '../state/open-small';

/** A file of things alone, without links. */
const things = { ...smallDocument([entity('organisation:a'), entity('organisation:b')], []), kinds: [] };
let explorer: Explorer;
let open: OpenDocument;
let shown: Record<string, unknown>[] = [];
let root: HTMLElement;

beforeEach(() => {
  explorer = fakeExplorer();
  open = new OpenDocument(new DocumentGraph(things), smallGeography, explorer);
  root = document.body.appendChild(document.createElement('main'));
});

afterEach(async () => {
  for (const component of shown) await unmount(component);
  shown = [];
  root.remove();
});

function show(component: unknown): void {
  const props = { explorer, open, language: 'en', close: () => (explorer.screen.dialog = null) };
  shown.push(mount(component as Component<Record<string, unknown>>, { target: root, props }));
  flushSync();
}

const button = (name: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);

describe('a graph without statements', () => {
  it.each([
    ['the matrix', CoverageDialog, 'so nothing is named together'],
    ['the dossier', DossierDialog, 'so nothing is stated about a place'],
    ['the search for a path', PathDialog, 'so no two things are connected'],
    ['the text', WordingText, 'so there is no text to read'],
  ])('is told so by %s, which leads to what can be asked of it', (_name, component, words) => {
    show(component);
    expect(root.textContent).toContain(words);
    expect(root.querySelector('table, input')).toBeNull();
    button('What is most connected?')!.click();
    expect(explorer.screen.dialog).toBe('statistics');
  });

  it('is counted without a word of statements', async () => {
    show(StatisticsDialog);
    await expect.poll(() => root.textContent).toContain('Counted over the 2 nodes shown, of 2 in the graph.');
    expect(root.textContent).not.toMatch(/statement|the text|themes|memberships/);
  });
});

describe('a history of nothing done', () => {
  it('says what becomes a step, and leads to the filters', () => {
    explorer.screen.dialog = 'history';
    show(HistoryDialog);
    expect(root.textContent).toContain('Nothing was done yet.');
    button('Show the filters')!.click();
    expect([explorer.screen.dialog, explorer.screen.sheet]).toEqual([null, 'filters']);
  });
});

describe('a picture of nothing', () => {
  const kinds = ['principle', 'comment', 'organisation', 'region', 'country', 'topic', 'theme'];

  it('says that the statements found name nothing of a kind, and leads to all kinds', () => {
    open = openSmall();
    show(EmptyPicture);
    open.filtering.togglePlace('region:north', 'Northland');
    open.filtering.isolate('kind', 'topic', { label: 'topics', all: kinds });
    flushSync();
    expect(root.textContent).toBe('');
    open.filtering.isolate('kind', 'organisation', { label: 'organisations', all: kinds });
    flushSync();
    expect(root.textContent).toContain('The statements found name nothing of the kinds you chose.');
    expect(button('Show the global statements')).toBeUndefined();
    button('Show all kinds')!.click();
    flushSync();
    expect(root.textContent).toBe('');
  });

  it('says that no statement is found, though a chosen place stands there', () => {
    open = openSmall();
    show(EmptyPicture);
    open.filtering.togglePlace('country:AA', 'Aland');
    open.filtering.toggleTier('1', 'Names the region');
    open.filtering.isolate('kind', 'country', { label: 'countries', all: kinds });
    flushSync();
    expect([...open.visibility.nodes]).toEqual(['country:AA']);
    expect(root.textContent).toContain('No statement matches these filters.');
    expect(button('Count membership as well (1)')).toBeDefined();
  });
});
