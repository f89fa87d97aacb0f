import type { BrowserStore } from '../storage/browser-store';
import type { KeptEntry } from './kept-entry';
import { unsealHead } from './kept-head';
import { idOfKey } from './kept-keys';

/** All of the reader's own files in a store, whatever became of their records: the last opened first. */
export async function keptList(
  store: BrowserStore,
  { isPassing }: Pick<KeptEntry, 'isPassing'>,
): Promise<KeptEntry[]> {
  const heads = new Map(await store.records('heads'));
  const [files, snapshots, damaged] = await Promise.all(
    (['files', 'snapshots', 'damaged'] as const).map(async (shelf) => (await store.keys(shelf)).map(idOfKey)),
  );
  const ids = [...new Set([...heads.keys(), ...files!])];
  const count = (all: string[], id: string) => all.filter((own) => own === id).length;
  const toEntry = (id: string): KeptEntry => {
    const head = unsealHead(heads.get(id));
    const rest = { id, snapshots: count(snapshots!, id), damaged: count(damaged!, id), isPassing };
    return head.state === 'good'
      ? { ...rest, state: 'good', name: head.value.name, head: head.value }
      : { ...rest, state: head.state, name: id, damaged: rest.damaged + Number(heads.has(id)) };
  };
  return ids.map(toEntry).sort((a, b) => (b.head?.turn ?? 0) - (a.head?.turn ?? 0));
}
