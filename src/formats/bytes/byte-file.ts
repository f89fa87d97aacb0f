export interface ByteFile {
  name: string;
  bytes: Uint8Array;
}
