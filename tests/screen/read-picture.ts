import type { Page } from '@playwright/test';

export interface ReadPicture {
  width: number;
  height: number;
  /** How many different colours 10,000 pixels spread over the picture have, transparency counted. */
  colours: number;
  /** Red, green, blue and opacity of the first pixel, 0 to 255. */
  corner: number[];
}

/** Size as the file itself states it: the first chunk of a PNG. Throws for any other file. */
export function readPngSize(file: Buffer): { width: number; height: number } {
  const isPng = file.subarray(1, 4).toString() === 'PNG' && file.subarray(12, 16).toString() === 'IHDR';
  if (!isPng) throw new Error('not a PNG');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** Decodes a picture in the page's own browser. */
export function readPicture(page: Page, file: Buffer): Promise<ReadPicture> {
  return page.evaluate(decode, file.toString('base64'));
}

async function decode(base64: string): Promise<ReadPicture> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const small = new OffscreenCanvas(100, 100).getContext('2d')!;
  small.imageSmoothingEnabled = false;
  small.drawImage(image, 0, 0, 100, 100);
  const first = new OffscreenCanvas(1, 1).getContext('2d')!;
  first.drawImage(image, 0, 0);
  const pixels = new Uint32Array(small.getImageData(0, 0, 100, 100).data.buffer);
  return {
    width: image.width,
    height: image.height,
    colours: new Set(pixels).size,
    corner: [...first.getImageData(0, 0, 1, 1).data],
  };
}

/** Pictures nearer to each other than this are the same to a reader. */
export const SAME = 0.02;

/**
 * How far two pictures are apart: 0 for the same, 1 for white and black. Both are looked at from afar, for Cytoscape
 * draws from its store of shapes, which moves an edge by less than a pixel.
 */
export function pictureDistance(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(compare, [one.toString('base64'), other.toString('base64')]);
}

async function compare(pictures: string[]): Promise<number> {
  const read = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(250, 180).getContext('2d')!;
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, 250, 180);
    return context.getImageData(0, 0, 250, 180).data;
  };
  const [one, other] = [await read(pictures[0]!), await read(pictures[1]!)];
  return one.reduce((sum, value, index) => sum + Math.abs(value - other[index]!), 0) / (one.length * 255);
}
