import type { ShelfPlace } from '../storage/browser-store';
import { newId } from '../new-id';

/** Records of one document begin with its id, so that they lie together and in order. */
export const fileKey = (id: string, index: number): string => `${id}/${padded(index)}`;

/** Two windows may take snapshots of the same count: each has an ending of its own. */
export const snapshotKey = (id: string, count: number): string => `${id}/${padded(count)}/${newId()}`;

/** Where a record that cannot be read any more is set aside. */
export const damagedPlace = (id: string): ShelfPlace => ['damaged', `${id}/${newId()}`];

export const idOfKey = (key: string): string => key.split('/')[0]!;

/** The beginning of the keys of all that a document has several of. */
export const partsOf = (id: string): string => `${id}/`;

const padded = (count: number): string => String(count).padStart(9, '0');
