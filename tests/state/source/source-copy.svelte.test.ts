import { beforeEach, describe, expect, it } from 'vitest';
import { DocumentGraph } from '../../../src/graph/document-graph';
import type { BrowserStore } from '../../../src/state/storage/browser-store';
import { Notices } from '../../../src/state/notices.svelte';
import { SourceCopy } from '../../../src/state/source/source-copy.svelte';
import { madeSource, unrelatedText } from '../../graph/anchoring/made-source';
import { MemoryStore } from '../../../src/state/storage/memory-store';

const { document, text } = madeSource(8);
const graph = new DocumentGraph(document);
const OTHER = unrelatedText(1008, 60);

let store: MemoryStore;
let notices: Notices;
let copy: SourceCopy;
const made = (kept: BrowserStore = store) => new SourceCopy(graph, { store: kept, notices });
const file = (content: BlobPart, name = 'source.txt') => new File([content], name);
const total = document.edges.length;

beforeEach(() => {
  store = new MemoryStore();
  notices = new Notices();
  copy = made();
});

describe('opening a text', () => {
  it('finds the key words and the whole sentence of each', async () => {
    await copy.open(file(text));
    expect([copy.refusal, copy.isOpening, copy.text]).toEqual([null, false, text]);
    expect(copy.anchoring).toMatchObject({ whole: false, isOther: false, missing: [] });
    const [edge] = document.edges;
    const passage = copy.passageOf(edge!, 0)!;
    expect(text.slice(...passage.at)).toBe(edge!.evidence[0]!.quote);
    expect(text.slice(...passage.sentence).length).toBeGreaterThan(edge!.evidence[0]!.quote.length);
  });

  it('knows the very text by its sha-256, given as a file or pasted', async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const own = new DocumentGraph({ ...document, source: { ...document.source, sha256: hex } });
    for (const given of [file(text), text]) {
      const whole = new SourceCopy(own, { store, notices });
      await whole.open(given);
      expect(whole.anchoring).toMatchObject({ whole: true, missing: [] });
      expect(whole.anchoring?.found).toHaveLength(total);
    }
  });

  it('is under way until the last text that was given has been read', async () => {
    const both = [copy.open(file(OTHER, 'other.txt')), copy.open(file(text))];
    expect(copy.isOpening).toBe(true);
    await Promise.all(both);
    expect([copy.isOpening, copy.text, copy.refusal]).toEqual([false, text, null]);
  });
});

describe('a text that is refused', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13);
  it.each([
    ['a PDF called .txt', () => file('%PDF-1.7 words', 'policy.txt'), '“policy.txt” is a PDF.'],
    ['an empty file', () => file(''), 'is empty'],
    ['a picture', () => file(png), 'is not a text'],
    ['another text', () => file(OTHER, 'other.txt'), '“other.txt” is another text'],
    ['words without sense', () => 'xyzzy '.repeat(40), '“The pasted text” is another text'],
  ])('is refused with a sentence, and nothing is kept: %s', async (_kind, given, sentence) => {
    await copy.open(given());
    expect(copy.refusal).toContain(sentence);
    expect([copy.text, copy.isOpening, store.kept.size]).toEqual([null, false, 0]);
  });

  it('is refused by its size alone: 50 MB are never read', async () => {
    const large = new File([], 'large.txt');
    Object.defineProperty(large, 'size', { value: 52_428_800 });
    let isRead = false;
    large.arrayBuffer = () => {
      isRead = true;
      return Promise.reject(new Error('read'));
    };
    await copy.open(large);
    expect(copy.refusal).toContain('has 52.5 MB');
    expect(isRead).toBe(false);
  });

  it('is one that the disk does not give', async () => {
    const lost = file(text, 'lost.txt');
    lost.arrayBuffer = () => Promise.reject(new Error('it is gone'));
    await copy.open(lost);
    expect(copy.refusal).toBe('“lost.txt” could not be read: it is gone');
  });

  it('leaves the text that is open, in the store too', async () => {
    await copy.open(file(text));
    await copy.open(file(OTHER));
    expect([copy.text, store.kept.size]).toEqual([text, 1]);
    expect(copy.refusal).toContain('another text');
    await copy.open(file(text));
    expect(copy.refusal).toBeNull();
  });
});

describe('what the browser keeps', () => {
  it('is the text under the id of the document, and is there on the next visit', async () => {
    await copy.open(file(text));
    expect(store.kept.get('texts/small')).toMatchObject({ name: 'source.txt', text });
    const next = made();
    await next.restore();
    expect([next.text, next.anchoring?.missing, next.isKept]).toEqual([text, [], true]);
  });

  it('is said to be kept only once it is', async () => {
    let keep!: () => void;
    const slow = Object.assign(new MemoryStore(), {
      put: () => new Promise<void>((resolve) => (keep = resolve)),
    });
    copy = made(slow);
    const opening = copy.open(file(text));
    await expect.poll(() => copy.text).toBe(text);
    expect(copy.isKept).toBe(false);
    keep();
    await opening;
    expect(copy.isKept).toBe(true);
  });

  it('is gone when the text is forgotten', async () => {
    await copy.open(file(text));
    const forgetting = copy.forget();
    expect(copy.text).toBe(text); // until it is gone
    await forgetting;
    expect([copy.text, store.kept.size]).toEqual([null, 0]);
    await copy.restore();
    expect(copy.text).toBeNull();
  });

  it('does not take the place of what was opened in the meantime', async () => {
    await copy.open(file(text));
    const next = made();
    const wrapped = text.replaceAll('. ', '.\n');
    await Promise.all([next.restore(), next.open(file(wrapped))]);
    expect(next.text).toBe(wrapped);
  });

  it('is left alone where it is no text, or one that does not belong here', async () => {
    for (const kept of [null, 7, { text: 5 }, { text: OTHER, sha256: '' }]) {
      store.kept.set('texts/small', kept);
      await copy.restore();
      expect(copy.text).toBeNull();
    }
  });

  it('is nothing where there is no storage: the text is usable, and it is said that it will not be remembered', async () => {
    const refuse = () => Promise.reject(new Error('no storage'));
    copy = made(Object.assign(new MemoryStore(), { get: refuse, put: refuse, remove: refuse }));
    await copy.restore();
    expect(notices.shown).toBeNull();
    await copy.open(file(text));
    expect([copy.text, copy.isKept]).toEqual([text, false]);
    expect(notices.shown).toContain('will not remember it');
    await copy.forget();
    expect(copy.text).toBeNull();
    expect(notices.shown).toContain('still in this browser');
  });
});
