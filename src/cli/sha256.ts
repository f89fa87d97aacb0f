import { createHash, type BinaryToTextEncoding } from 'node:crypto';

/** The sha-256 of a text (as UTF-8) or of bytes, in hexadecimal where nothing else is asked for. */
export const sha256 = (content: string | Uint8Array, encoding: BinaryToTextEncoding = 'hex'): string =>
  createHash('sha256').update(content).digest(encoding);
