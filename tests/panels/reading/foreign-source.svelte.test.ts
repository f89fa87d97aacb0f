import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import type { AtlasDocument, AtlasEdge } from '../../../src/graph/atlas-document';
import EvidenceList from '../../../src/panels/details/EvidenceList.svelte';
import SourceStatus from '../../../src/panels/reading/SourceStatus.svelte';
import SourceText from '../../../src/panels/reading/SourceText.svelte';
import type { Explorer } from '../../../src/state/explorer.svelte';
import { OpenDocument } from '../../../src/state/open-document.svelte';
import { AlteredCopy } from '../../graph/anchoring/altered-copy';
import { madeSource } from '../../graph/anchoring/made-source';
import { smallGeography } from '../../graph/small-document';
import { fakeExplorer } from '../../state/fake-library';

/** Every Latin letter as a Cyrillic one, so that all places stay. */
const foreign = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.toLowerCase().charCodeAt(0) - 97 + 0x430));

const { document: source, text, sentences } = madeSource(21);
let explorer: Explorer;
let open: OpenDocument;
let shown: Record<string, unknown>[];
let root: HTMLElement;

beforeEach(() => {
  explorer = fakeExplorer();
  shown = [];
  root = document.body.appendChild(document.createElement('main'));
});

afterEach(async () => {
  for (const component of shown) await unmount(component);
  root.remove();
});

async function give(about: AtlasDocument, given: string): Promise<void> {
  open = new OpenDocument(new DocumentGraph(about), smallGeography, explorer);
  await open.sourceCopy.open(given);
}

function show(component: unknown, props: { edge?: AtlasEdge } = {}): void {
  const own = component as Component<Record<string, unknown>>;
  shown.push(mount(own, { target: root, props: { explorer, open, ...props } }));
  flushSync();
}

const quotedForeign = (edge: AtlasEdge): AtlasEdge => ({
  ...edge,
  evidence: edge.evidence.map((record) => ({ ...record, quote: foreign(record.quote) })),
});
const foreignSource = { ...source, edges: source.edges.map(quotedForeign) };
const languages = (selector: string) => [
  ...new Set([...root.querySelectorAll<HTMLElement>(selector)].map(({ lang }) => lang)),
];

it.each([
  ['und', foreignSource, foreign(text)],
  ['en', source, text],
])('is read in its own language, and so are its key words: %s', async (language, about, given) => {
  const altered = about.edges.at(-1)!.evidence[0]!;
  const place = altered.at![0] + 1;
  const copy = new AlteredCopy(given)
    .change((char, at) => (at === place ? given[place + 1]! : char))
    .without([sentences[0]!]);
  await give(about, copy.text);
  show(SourceText);
  expect(languages('.source-text')).toEqual([language]);
  show(SourceStatus);
  expect(root.querySelectorAll('ul')).toHaveLength(2);
  expect(languages('li q')).toEqual([language]);
  show(EvidenceList, { edge: open.graph.edges().find((edge) => open.sourceCopy.passageOf(edge, 0))! });
  await expect.poll(() => languages('blockquote')).toEqual([language]);
});
