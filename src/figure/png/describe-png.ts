import { readChunks, writeChunks, type PngChunk } from './chunks';

interface PngAbout {
  /** By keyword: 1 to 79 letters of ASCII. */
  texts: Record<string, string>;
  /** Pixels to the inch, by which a program for print knows the size in centimetres. */
  dpi?: number;
}

/**
 * A PNG file that says what it is: texts as iTXt chunks (UTF-8) and the size of its pixels as pHYs, before the picture
 * itself; what it said before under the same keywords is replaced. Throws for what is no PNG.
 */
export function describePng(file: Uint8Array, { texts, dpi }: PngAbout): Uint8Array {
  const told: PngChunk[] = [
    ...(dpi ? [pixelSize(dpi)] : []),
    ...Object.entries(texts).map(([keyword, text]) => internationalText(keyword, text)),
  ];
  const kept = readChunks(file).filter((chunk) => !told.some((other) => nameOf(other) === nameOf(chunk)));
  const picture = kept.findIndex(({ type }) => type === 'IDAT');
  return writeChunks([...kept.slice(0, picture), ...told, ...kept.slice(picture)]);
}

/** Pixels to the metre, both ways; the last byte says that the unit is the metre. */
function pixelSize(dpi: number): PngChunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dpi / 0.0254);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  view.setUint8(8, 1);
  return { type: 'pHYs', data };
}

/** Keyword, then: not compressed (two bytes), no language, no translated keyword, the text. */
function internationalText(keyword: string, text: string): PngChunk {
  if (!/^[!-~](?:[ -~]{0,77}[!-~])?$/.test(keyword)) throw new Error(`"${keyword}" is no keyword of a PNG.`);
  const data = new TextEncoder().encode(`${keyword}\0\0\0\0\0${text.replaceAll('\0', '\ufffd')}`);
  return { type: 'iTXt', data };
}

/** What there is at most one of: texts by their keyword, everything else by its type. */
function nameOf({ type, data }: PngChunk): string {
  if (!TEXTS.includes(type)) return type;
  return `text ${String.fromCharCode(...data.subarray(0, data.indexOf(0)))}`;
}

const TEXTS = ['iTXt', 'tEXt', 'zTXt'];
