import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import type { AtlasEdge, StatementNode } from '../../../src/graph/atlas-document';
import EvidenceList from '../../../src/panels/details/EvidenceList.svelte';
import SourceOpener from '../../../src/panels/reading/SourceOpener.svelte';
import SourceStatus from '../../../src/panels/reading/SourceStatus.svelte';
import SourceText from '../../../src/panels/reading/SourceText.svelte';
import type { Explorer } from '../../../src/state/explorer.svelte';
import { OpenDocument } from '../../../src/state/open-document.svelte';
import { AlteredCopy } from '../../graph/anchoring/altered-copy';
import { madeSource, unrelatedText } from '../../graph/anchoring/made-source';
import { entity, smallGeography, statement } from '../../graph/small-document';
import { fakeExplorer } from '../../state/fake-library';

const { document: source, text, sentences } = madeSource(21);
let explorer: Explorer;
let open: OpenDocument;
let shown: Record<string, unknown>[];
let root: HTMLElement;

beforeEach(() => {
  explorer = fakeExplorer();
  open = new OpenDocument(new DocumentGraph(source), smallGeography, explorer);
  shown = [];
  root = document.body.appendChild(document.createElement('main'));
});

afterEach(async () => {
  for (const component of shown) await unmount(component);
  root.remove();
});

function show(component: unknown, props: { edge?: AtlasEdge } = {}): void {
  const own = component as Component<Record<string, unknown>>;
  shown.push(mount(own, { target: root, props: { explorer, open, ...props } }));
  flushSync();
}

const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const button = (name: string) => all('button').find((one) => one.textContent?.trim() === name)!;
const words = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
async function give(given: string) {
  await open.sourceCopy.open(given);
  flushSync();
}

describe('the text of the source', () => {
  it('stands as it is, with every statement where it begins and every key word as a link', async () => {
    await give(text);
    show(SourceText);
    const plain = root.cloneNode(true) as HTMLElement;
    for (const beginning of plain.querySelectorAll('.beginning, .voice')) beginning.remove();
    expect(plain.textContent?.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    const begun = all('[data-statement]').map(({ dataset }) => dataset.statement);
    const statements = source.nodes.filter(({ type }) => type === 'statement').map(({ id }) => id);
    expect(statements.filter((id) => source.edges.some((edge) => edge.source === id))).toEqual(begun);
    const quotes = new Set(all('a.mark').map((mark) => mark.textContent));
    const [edge] = source.edges;
    expect([...quotes].some((quote) => edge!.evidence[0]!.quote.startsWith(quote!))).toBe(true);
  });

  it('leads from key words to their link, and shows what is selected', async () => {
    await give(text);
    show(SourceText);
    const [mark] = all('a.mark');
    mark!.focus();
    expect(open.hovered).toBe(source.edges[0]!.id);
    mark!.click();
    flushSync();
    expect(open.selection).toEqual([source.edges[0]!.id]);
    expect(all('.is-mentioned')).toEqual([mark]);
    expect(mark!.getAttribute('aria-current')).toBe('true');
    open.select(['topic:any']);
    flushSync();
    expect(all('.is-mentioned')).toHaveLength(all('a.mark').length);
  });

  it('leads on to the next link where words belong to several', async () => {
    const twice = { ...source.edges[0]!, id: 's0>advocates>topic:any' };
    const graph = new DocumentGraph({ ...source, edges: [...source.edges, twice] });
    open = new OpenDocument(graph, smallGeography, explorer);
    await give(text);
    show(SourceText);
    const seen = [1, 2, 3].map(() => {
      all('a.mark')[0]!.click();
      flushSync();
      return open.selection[0];
    });
    expect(seen).toEqual([source.edges[0]!.id, twice.id, source.edges[0]!.id]);
  });
});

it('names every statement that begins at one place, each with its voice', async () => {
  const voices = (['document', 'post'] as const).map((id) => ({ id, label: { en: id }, about: { en: id } }));
  const locator = (source.nodes[0] as StatementNode).locator;
  const nodes = voices.map(({ id }, index) =>
    statement(`s${index}`, { voice: id, locator: { section: `place ${index}`, at: locator.at! } }),
  );
  const edges = source.edges.filter(({ source: id }) => id === 's0');
  const told = { ...source.source, sha256: await sha256(text) };
  const made = { ...source, nodes: [...nodes, entity('topic:any')], edges, voices, source: told };
  open = new OpenDocument(new DocumentGraph(made), smallGeography, explorer);
  await give(text);
  show(SourceText);
  expect(all('[data-statement]').map(words)).toEqual(['place 0', 'place 1']);
  expect(all('.voice').map(words)).toEqual(['document', 'post']);
  all('.beginning button')[1]!.click();
  expect(open.selection).toEqual(['s1']);
});

describe('the opener', () => {
  it('opens what is pasted, or says beside it why not', async () => {
    show(SourceOpener);
    const area = root.querySelector('textarea')!;
    const paste = async (given: string) => {
      area.value = given;
      area.dispatchEvent(new Event('input', { bubbles: true }));
      flushSync();
      button('Open the pasted text').click();
      await expect.poll(() => open.sourceCopy.isOpening).toBe(false);
      flushSync();
    };
    expect(button('Open the pasted text').hasAttribute('disabled')).toBe(true);
    await paste(unrelatedText(5, 40));
    expect(words(root.querySelector('[role=alert]'))).toContain('“The pasted text” is another text');
    await paste(text);
    expect([open.sourceCopy.text, root.querySelector('[role=alert]')]).toEqual([text, null]);
  });

  it('opens a file that is chosen or dropped', async () => {
    show(SourceOpener);
    const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
    const files = new DataTransfer();
    files.items.add(new File(['%PDF-1.4'], 'policy.txt'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => open.sourceCopy.refusal).toContain('“policy.txt” is a PDF');
    const dropped = new DataTransfer();
    dropped.items.add(new File([text], 'source.txt'));
    const zone = root.querySelector('.opener')!;
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
    await expect.poll(() => open.sourceCopy.text).toBe(text);
  });
});

it('says of a document whose key words have no places that no text can be opened with it', () => {
  const edges = source.edges.map((edge) => ({
    ...edge,
    evidence: [{ quote: 'nets', basis: 'stated' as const }],
  }));
  open = new OpenDocument(new DocumentGraph({ ...source, edges }), smallGeography, explorer);
  show(SourceOpener);
  expect(words(root)).toContain('no text can be opened with it');
  expect(all('button')).toEqual([]);
});

describe('what is said of an open text', () => {
  it('counts and lists what was not found, with the statement, and lets the text be forgotten', async () => {
    const gone = source.edges.filter(({ evidence }) => evidence[0]!.at![0] < sentences[0]![1]);
    await give(new AlteredCopy(text).without([sentences[0]!]).text);
    show(SourceStatus);
    const total = source.edges.length;
    const sentence = `Another version: ${total - gone.length} of ${total} key words found, ${gone.length} not found.`;
    expect(words(root)).toContain(sentence);
    expect(all('li q').map(words)).toEqual(gone.map(({ evidence }) => evidence[0]!.quote));
    all('li button')[0]!.click();
    expect(open.selection).toEqual(['s0']);
    button('Forget this text').click();
    await expect.poll(() => words(root)).toBe('');
  });
});

describe('the evidence of a link', () => {
  const edge = source.edges.find(({ evidence }) => evidence[0]!.at![0] > sentences[4]![0])!;

  const evidence = edge.evidence[0]!;
  const own = sentences.find(([from, to]) => from <= evidence.at![0] && evidence.at![0] < to)!;

  it('offers to open the source while none is open', async () => {
    show(EvidenceList, { edge });
    const name = 'Open the source to read the whole sentence';
    await expect.poll(() => words(root)).toContain(name);
    button(name).click();
    expect([explorer.screen.sheet, explorer.screen.text.shows]).toEqual(['text', 'source']);
  });

  it('shows the whole sentence with the key words marked, and what stands around it', async () => {
    await give(text);
    show(EvidenceList, { edge });
    await expect.poll(() => words(root.querySelector('blockquote'))).toBe(text.slice(...own).trim());
    expect(words(root.querySelector('mark'))).toBe(evidence.quote);
    expect(words(root)).toContain('In your version of the text, found by the key words around it.');
    button('What stands around it').click();
    flushSync();
    expect(words(root.querySelector('blockquote')).length).toBeGreaterThan(own[1] - own[0]);
  });

  it('says where the words were not found', async () => {
    await give(new AlteredCopy(text).without([own]).text);
    show(EvidenceList, { edge });
    await expect.poll(() => words(root)).toContain('Not found in your version of the text.');
  });
});
