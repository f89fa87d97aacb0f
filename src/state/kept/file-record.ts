import type { ByteFile } from '../../formats/bytes/byte-file';
import { recordBytes, sealBytes, unsealBytes, type Sealed } from './sealed';

/** The bytes of one file; its name stands beside them too, for the day on which the head is lost. */
interface FileRecord extends Sealed {
  name: string;
}

export const sealFile = async ({ name, bytes }: ByteFile): Promise<FileRecord> => ({
  ...(await sealBytes(bytes)),
  name,
});

/** As it was kept; what is no longer so is named “.corrupt”. */
export async function toByteFile(record: unknown): Promise<ByteFile & { isWhole: boolean }> {
  const { state } = await unsealBytes(record);
  const { name } = Object(record) as { name?: unknown };
  const isWhole = state === 'good' && typeof name === 'string';
  const known = typeof name === 'string' ? name : 'file';
  return { name: state === 'damaged' ? `${known}.corrupt` : known, bytes: recordBytes(record), isWhole };
}
