/** A text packed with gzip and written as base64. */
export async function packText(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return toBase64(new Uint8Array(await new Response(packed).arrayBuffer()));
}

function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let start = 0; start < bytes.length; start += CHUNK)
    letters += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(letters);
}

/** As many arguments as every engine takes. */
const CHUNK = 8192;
