import { expect, test } from 'vitest';
import { KeptArchive } from '../../../src/state/kept/kept-archive';
import { keptList } from '../../../src/state/kept/kept-list';
import { MemoryStore } from '../../../src/state/storage/memory-store';
import { seededRandom } from '../../../src/layout/seeded-random';
import { contentOf, ID, movedTo } from './kept-samples';

type Random = () => number;
const below = (random: Random, count: number) => Math.floor(random() * count);

const OTHER_TYPES = [undefined, null, 7, 'text', [], {}, { version: 1 }, new Uint8Array([1, 2]), new Date(0)];

/** A record with a byte turned, an end cut off, or another thing in its place or in that of one of its fields. */
function corrupted(record: unknown, random: Random): unknown {
  const copy = structuredClone(record) as { bytes: Uint8Array } & Record<string, unknown>;
  const other = OTHER_TYPES[below(random, OTHER_TYPES.length)];
  const at = below(random, copy.bytes.length);
  const fields = Object.keys(copy);
  const ways: (() => unknown)[] = [
    () => (copy.bytes.set([copy.bytes[at]! ^ (1 << below(random, 8))], at), copy),
    () => ({ ...copy, bytes: copy.bytes.slice(0, at) }),
    () => ({ ...copy, [fields[below(random, fields.length)]!]: other }),
    () => other,
  ];
  return ways[below(random, ways.length)]!();
}

async function filled(): Promise<MemoryStore> {
  const store = new MemoryStore();
  const archive = new KeptArchive(store);
  const second = { name: 'seas.csv', bytes: new Uint8Array([1, 2, 3, 250]) };
  for (const x of [1, 2, 3])
    await archive.keep(ID, contentOf({ files: [...contentOf().files, second], view: movedTo(x) }));
  return store;
}

const bytesIn = (record: unknown) => (record as { bytes: Uint8Array }).bytes;

test('1,000 corrupted records leave a list that can be used, and the bytes as they are', async () => {
  const whole = await filled();
  const places = [...whole.kept.keys()];
  const random = seededRandom(5);
  const ends = new Map<string, number>();
  for (let run = 0; run < 1000; run += 1) {
    const store = new MemoryStore();
    for (const [place, record] of whole.kept) store.kept.set(place, structuredClone(record));
    const place = places[below(random, places.length)]!;
    const bad = corrupted(store.kept.get(place), random);
    store.kept.set(place, bad);
    const archive = new KeptArchive(store);
    const [entry, ...others] = await keptList(store, { isPassing: false });
    expect([entry?.id, others], `run ${run}`).toEqual([ID, []]);
    const loaded = await archive.load(ID);
    ends.set(typeof loaded === 'string' ? loaded : 'good', run);
    const files = await archive.files(ID);
    expect(files, `run ${run}`).toHaveLength(2);
    files.forEach(({ bytes }, index) => {
      const own = `files/${ID}/00000000${index}`;
      const there = Object(bad) as { bytes?: unknown };
      if (own !== place) expect(bytes).toEqual(bytesIn(whole.kept.get(own)));
      else if (there.bytes instanceof Uint8Array) expect(bytes).toEqual(there.bytes);
    });
    if (typeof loaded !== 'string') expect([1, 2, 3].map(movedTo)).toContain(loaded.content.view);
    else if (loaded !== 'newer') await archive.keep(ID, contentOf());
  }
  expect([...ends.keys()].sort()).toEqual(['damaged', 'gone', 'good', 'newer']);
});

test('a damaged arrangement gives way to the last snapshot, and is kept as a file', async () => {
  const store = await filled();
  const archive = new KeptArchive(store);
  const place = `arrangements/${ID}`;
  bytesIn(store.kept.get(place))[3]! ^= 1;
  const bytes = bytesIn(store.kept.get(place));
  expect(await archive.load(ID)).toMatchObject({ content: { view: movedTo(2) } });
  expect(await archive.damagedFiles(ID)).toEqual([{ name: `${ID}-1.corrupt`, bytes }]);
  expect((await keptList(store, { isPassing: false }))[0]).toMatchObject({ state: 'good', damaged: 1 });
});

test('a damaged head is told and kept as a file, and the file can be opened anew from its own bytes', async () => {
  const store = await filled();
  const archive = new KeptArchive(store);
  bytesIn(store.kept.get(`heads/${ID}`))[0]! ^= 1;
  expect((await keptList(store, { isPassing: false }))[0]).toMatchObject({ state: 'damaged', damaged: 1 });
  expect(await archive.load(ID)).toBe('damaged');
  expect(await archive.damagedFiles(ID)).toHaveLength(1);
  const files = await archive.files(ID);
  await archive.keep(ID, contentOf({ files, name: 'Rivers again' }));
  expect(await archive.load(ID)).toMatchObject({ content: { name: 'Rivers again' } });
  expect(await archive.damagedFiles(ID)).toHaveLength(1);
});

test('a damaged file is not opened; it can be saved as it is, under a name that tells so', async () => {
  const store = await filled();
  const archive = new KeptArchive(store);
  bytesIn(store.kept.get(`files/${ID}/000000000`))[0]! ^= 1;
  expect(await archive.load(ID)).toBe('damaged');
  const names = (await archive.files(ID)).map(({ name }) => name);
  expect(names).toEqual(['rivers.csv.corrupt', 'seas.csv']);
});
