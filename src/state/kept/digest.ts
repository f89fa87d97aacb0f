import { sha256 } from '../../graph/sha256';

/** SHA-256 of bytes of any size, by the browser where it offers that. */
export async function digest(bytes: Uint8Array): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto.subtle;
  if (!subtle) return sha256(bytes);
  const found = await subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(found), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
