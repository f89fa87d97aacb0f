import { FigureRefusal } from '../../figure/figure-refusal';
import { say } from '../../language/say';

interface Size {
  width: number;
  height: number;
}

/** Rejects with a sentence where a file decodes to another size than was promised, or to a single colour. */
export async function checkRaster(file: Blob, { width, height }: Size): Promise<void> {
  const image = await createImageBitmap(file).catch(() => null);
  const isWhole = image?.width === width && image.height === height;
  const isEmpty = image !== null && isOneColour(image);
  image?.close();
  if (!isWhole)
    throw new FigureRefusal(say('The browser made a broken picture; choose a smaller size, or SVG.'));
  if (isEmpty)
    throw new FigureRefusal(say('The browser made an empty picture; choose a smaller size, or SVG.'));
}

function isOneColour(image: ImageBitmap): boolean {
  const context = new OffscreenCanvas(128, 128).getContext('2d')!;
  context.drawImage(image, 0, 0, 128, 128);
  const pixels = new Uint32Array(context.getImageData(0, 0, 128, 128).data.buffer);
  return pixels.every((pixel) => pixel === pixels[0]);
}

/** An SVG file as the browser draws it. Rejects with a sentence where it cannot, or in another size. */
export async function decodeSvg(file: Blob, { width, height }: Size): Promise<HTMLImageElement> {
  const image = new Image();
  const address = URL.createObjectURL(file);
  try {
    image.src = address;
    await image.decode();
  } catch {
    throw new FigureRefusal(say('The browser cannot draw this picture; choose another page or format.'));
  } finally {
    URL.revokeObjectURL(address);
  }
  const isPromised = Math.abs(image.naturalWidth - width) <= 1 && Math.abs(image.naturalHeight - height) <= 1;
  if (!isPromised)
    throw new FigureRefusal(say('The browser draws this picture in another size than it states.'));
  return image;
}
