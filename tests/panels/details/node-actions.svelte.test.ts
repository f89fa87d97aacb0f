import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import NodeActions from '../../../src/panels/details/NodeActions.svelte';
import { OpenDocument } from '../../../src/state/open-document.svelte';
import { entity, smallDocument, smallGeography } from '../../graph/small-document';
import { fakeExplorer } from '../../state/fake-library';

const id = 'organisation:a';
let open: OpenDocument;
let shown: Record<string, unknown>;
let root: HTMLElement;

beforeEach(() => {
  const explorer = fakeExplorer();
  open = new OpenDocument(new DocumentGraph(smallDocument([entity(id)], [])), smallGeography, explorer);
  root = document.body.appendChild(document.createElement('main'));
  shown = mount(NodeActions, { target: root, props: { explorer, open, id } });
  flushSync();
});

afterEach(async () => {
  await unmount(shown);
  root.remove();
});

it.each([
  ['Move left', -1, 0],
  ['Move right', 1, 0],
  ['Move up', 0, -1],
  ['Move down', 0, 1],
])('%s is a button that does what dragging does, and is undone', (name, x, y) => {
  const [left, top] = open.positions[id] ?? [0, 0];
  const way = () => {
    const [nowLeft, nowTop] = open.positions[id] ?? [0, 0];
    return [Math.sign(nowLeft - left), Math.sign(nowTop - top)];
  };
  root.querySelector<HTMLButtonElement>(`[aria-label="${name}"]`)!.click();
  expect(way()).toEqual([x, y]);
  open.history.undo();
  expect(way()).toEqual([0, 0]);
});
