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
