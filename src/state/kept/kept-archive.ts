import type { ByteFile } from '../../formats/bytes/byte-file';
import type { BrowserStore, ShelfWrite } from '../storage/browser-store';
import type { Base } from './arrangement';
import { Arrangements } from './arrangements';
import { sealFile, toByteFile } from './file-record';
import type { KeptContent } from './kept-content';
import { sealHead, unsealHead, type KeptHead } from './kept-head';
import { damagedPlace, fileKey, partsOf } from './kept-keys';
import type { Lost } from './lost-words';
import { NewerRecord } from './newer-record';
import { markOf, recordBytes } from './sealed';

/** What was loaded, and the record that its view was read from. */
export interface Loaded {
  content: KeptContent;
  base: Base;
}

/** The reader's own files in a store. */
export class KeptArchive {
  readonly arrangements: Arrangements;

  constructor(readonly store: BrowserStore) {
    this.arrangements = new Arrangements(store);
  }

  /** All or nothing. What was kept under the id before becomes a snapshot. Throws NewerRecord. */
  async keep(id: string, content: KeptContent): Promise<Base> {
    const old = await this.store.get<unknown>('heads', id);
    const state = old === undefined ? 'good' : unsealHead(old).state;
    const before = await this.arrangements.load(id);
    if (state === 'newer' || before === 'newer') throw new NewerRecord();
    const change = { view: content.view, base: before, keepsBase: true };
    const { base, writes } = await this.arrangements.writesOf(id, change);
    const files = await Promise.all(content.files.map(sealFile));
    const isDone = await this.store.write(
      [
        ['heads', id, sealHead(headOf(content, await this.#nextTurn()))],
        ...files.map((file, index): ShelfWrite => ['files', fileKey(id, index), file]),
        ...(state === 'damaged' ? [[...damagedPlace(id), old] as const] : []),
        ...writes,
      ],
      {
        reads: [
          ['heads', id],
          ['arrangements', id],
        ],
        allows: ([head, now]) => markOf(head) === markOf(old) && markOf(now) === before.mark,
      },
    );
    return isDone ? base : this.keep(id, content); // another window was quicker: once more, on what it wrote
  }

  /** `damaged`: only its files can be had, by `files`. */
  async load(id: string): Promise<Loaded | Exclude<Lost, 'failed'>> {
    const record = await this.store.get<unknown>('heads', id);
    if (record === undefined) return 'gone';
    const head = unsealHead(record);
    if (head.state !== 'good') return head.state;
    const files = await this.files(id);
    const isWhole = files.length === head.value.files.length && files.every((file) => file.isWhole);
    const base = await this.arrangements.load(id);
    if (base === 'newer') return 'newer';
    if (!isWhole) return 'damaged';
    const { name, recipe, format, counts } = head.value;
    const plain = files.map(({ name: own, bytes }) => ({ name: own, bytes }));
    return { content: { name, files: plain, recipe, format, counts, view: base.view }, base };
  }

  /** The bytes that were opened, as far as they are still there. */
  async files(id: string): Promise<(ByteFile & { isWhole: boolean })[]> {
    const records = await this.store.records('files', partsOf(id));
    return Promise.all(records.map(([, record]) => toByteFile(record)));
  }

  /** What was set aside since it could not be read, as it is; a head that cannot be read is among it. */
  async damagedFiles(id: string): Promise<ByteFile[]> {
    const aside = (await this.store.records('damaged', partsOf(id))).map(([, record]) => record);
    const head = await this.store.get<unknown>('heads', id);
    const isLost = head !== undefined && unsealHead(head).state === 'damaged';
    return [...aside, ...(isLost ? [head] : [])].map((record, index) => ({
      name: `${id}-${index + 1}.corrupt`,
      bytes: recordBytes(record),
    }));
  }

  rename(id: string, name: string): Promise<boolean> {
    return this.#change(id, (head) => ({ ...head, name }));
  }

  /** It was opened once more: the first of the list from now on. */
  async raise(id: string): Promise<boolean> {
    const turn = await this.#nextTurn();
    return this.#change(id, (head) => ({ ...head, turn, openedAt: new Date().toISOString() }));
  }

  /** On the head as it is when it is written, whatever other windows do; false where it cannot be read. */
  async #change(id: string, change: (head: KeptHead) => KeptHead): Promise<boolean> {
    const record = await this.store.get<unknown>('heads', id);
    const head = unsealHead(record);
    if (head.state !== 'good') return false;
    const isDone = await this.store.write([['heads', id, sealHead(change(head.value))]], {
      reads: [['heads', id]],
      allows: ([now]) => markOf(now) === markOf(record),
    });
    return isDone || this.#change(id, change);
  }

  async #nextTurn(): Promise<number> {
    const heads = (await this.store.all<unknown>('heads')).map(unsealHead);
    return 1 + Math.max(0, ...heads.map((head) => (head.state === 'good' ? head.value.turn : 0)));
  }
}

const headOf = ({ name, recipe, format, counts, files }: KeptContent, turn: number): KeptHead => ({
  name,
  recipe,
  format,
  counts,
  files: files.map((file) => ({ name: file.name, size: file.bytes.length })),
  openedAt: new Date().toISOString(),
  turn,
});
