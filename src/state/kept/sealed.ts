import { digest } from './digest';
import { sha256 } from '../../graph/sha256';

/** The form of records that this program writes; one of a higher version is left as it is. */
const RECORD_VERSION = 1;

/** Bytes with what tells whether they are still as they were written. */
export interface Sealed {
  version: number;
  length: number;
  /** Of the bytes, in hexadecimal. */
  sha256: string;
  bytes: Uint8Array;
}

export type Unsealed<T> = { state: 'good'; value: T } | { state: 'damaged' | 'newer' };

export const sealBytes = async (bytes: Uint8Array): Promise<Sealed> => sealedAs(bytes, await digest(bytes));

export async function unsealBytes(record: unknown): Promise<Unsealed<Uint8Array>> {
  return isSealed(record) ? judged(record, await digest(record.bytes)) : { state: 'damaged' };
}

/** Plain JSON, at once. */
export function sealJson(value: unknown): Sealed {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return sealedAs(bytes, sha256(bytes));
}

/** `isWhole` tells whether the value has the form that is expected. */
export function unsealJson<T>(record: unknown, isWhole: (value: unknown) => value is T): Unsealed<T> {
  if (!isSealed(record)) return { state: 'damaged' };
  const unsealed = judged(record, sha256(record.bytes));
  if (unsealed.state !== 'good') return unsealed;
  const value = JSON.parse(new TextDecoder().decode(unsealed.value)) as unknown; // the digest says that it is JSON
  return isWhole(value) ? { state: 'good', value } : { state: 'damaged' };
}

/** What tells one state of a record from another; nothing where there is none. */
export const markOf = (record: unknown): string =>
  isSealed(record) ? `${record.version} ${record.sha256}` : '';

/** A record as a file, whatever became of it. */
export function recordBytes(record: unknown): Uint8Array {
  const bytes = (record as Partial<Sealed> | null | undefined)?.bytes;
  if (bytes instanceof Uint8Array) return bytes;
  return new TextEncoder().encode(typeof record === 'string' ? record : (JSON.stringify(record) ?? ''));
}

const sealedAs = (bytes: Uint8Array, sum: string): Sealed => ({
  version: RECORD_VERSION,
  length: bytes.length,
  sha256: sum,
  bytes,
});

function judged({ version, length, sha256: sum, bytes }: Sealed, found: string): Unsealed<Uint8Array> {
  if (length !== bytes.length || sum !== found || version < 1) return { state: 'damaged' };
  return version > RECORD_VERSION ? { state: 'newer' } : { state: 'good', value: bytes };
}

function isSealed(record: unknown): record is Sealed {
  const { version, length, sha256: sum, bytes } = Object(record) as Partial<Record<keyof Sealed, unknown>>;
  return (
    Number.isInteger(version) &&
    Number.isInteger(length) &&
    typeof sum === 'string' &&
    bytes instanceof Uint8Array
  );
}
