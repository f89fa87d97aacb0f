import type { PictureRequest } from '../state/picture-request';
import { largestScale } from '../state/picture-request';
import { PALETTES, type Palette } from '../look/palette';
import type { GraphRenderer } from './graph-renderer';

/** Ground left around the whole graph, in model pixels. */
const MARGIN = 24;

/** Size of the picture at 1x, in pixels. */
export function pictureSize(
  { cy }: GraphRenderer,
  area: PictureRequest['area'],
): { width: number; height: number } {
  if (area === 'seen') return { width: cy.width(), height: cy.height() };
  const box = cy.elements().boundingBox();
  return { width: Math.ceil(box.w) + 2 * MARGIN, height: Math.ceil(box.h) + 2 * MARGIN };
}

/** Draws a PNG; rejects with a sentence where it would be empty, broken or too large. */
export async function drawPicture(
  renderer: GraphRenderer,
  request: PictureRequest,
  palette: Palette,
): Promise<Blob> {
  if (
    renderer.cy
      .nodes()
      .filter((node) => node.visible())
      .empty()
  )
    throw new Error('There is nothing to draw: nothing is shown.');
  const size = pictureSize(renderer, request.area);
  const scale = request.scale;
  if (scale > largestScale(size))
    throw new Error('This picture is too large for a browser; choose a smaller scale.');
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * scale);
  canvas.height = Math.round(size.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser could not make the picture; choose a smaller scale.');
  paintGround(context, request, palette);
  await paintGraph(renderer, { context, request, palette });
  return checked(canvas);
}

function paintGround(context: CanvasRenderingContext2D, { ground }: PictureRequest, palette: Palette): void {
  if (ground === 'transparent') return;
  context.fillStyle = ground === 'white' ? '#ffffff' : palette.ground;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
}

interface Painting {
  context: CanvasRenderingContext2D;
  request: PictureRequest;
  palette: Palette;
}

async function paintGraph(renderer: GraphRenderer, { context, request, palette }: Painting): Promise<void> {
  const { cy, textLayer } = renderer;
  const { area, scale, ground } = request;
  const whole = area === 'whole';
  const dress = ground === 'white' ? PALETTES.light : palette;
  // Cytoscape draws at once and only encodes later, so that no other dress is ever seen on the screen.
  renderer.dress(dress);
  const encoding = cy.png({ output: 'blob-promise', full: whole, scale });
  renderer.dress(palette);
  const image = await createImageBitmap(await encoding);
  const margin = whole ? MARGIN * scale : 0;
  context.drawImage(image, margin, margin);
  image.close();
  const box = cy.elements().boundingBox();
  const camera = whole
    ? { zoom: 1, pan: { x: MARGIN - box.x1, y: MARGIN - box.y1 } }
    : { zoom: cy.zoom(), pan: cy.pan() };
  textLayer?.drawInto({ context, ratio: scale, palette: dress, ...camera });
}

/** Encodes the picture and decodes it again, so that an empty or failed file is never saved. */
async function checked(canvas: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser made an empty picture; choose a smaller scale.');
  const decoded = await createImageBitmap(blob);
  const isWhole = decoded.width === canvas.width && decoded.height === canvas.height;
  const isEmpty = isOneColour(decoded);
  decoded.close();
  if (!isWhole) throw new Error('The browser made a broken picture; choose a smaller scale.');
  if (isEmpty) throw new Error('The picture would be empty: nothing is shown.');
  return blob;
}

function isOneColour(image: ImageBitmap): boolean {
  const canvas = new OffscreenCanvas(128, 128);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, 128, 128);
  const pixels = new Uint32Array(context.getImageData(0, 0, 128, 128).data.buffer);
  return pixels.every((pixel) => pixel === pixels[0]);
}
