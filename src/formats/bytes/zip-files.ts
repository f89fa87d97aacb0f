import { strToU8, zipSync } from 'fflate';

/** Files in one ZIP archive; the same files give the same bytes, so every one is dated 1980. */
export function zipFiles(files: { name: string; content: string | Uint8Array }[]): Uint8Array {
  const entries = files.map(({ name, content }) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime: new Date(1980, 0, 1) });
}
