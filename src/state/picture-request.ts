/** A picture to be saved: what of the graph, how large, on which ground. */
export interface PictureRequest {
  area: 'seen' | 'whole';
  /** Pixels per model or screen pixel, 1 to 8. */
  scale: number;
  ground: 'white' | 'theme' | 'transparent';
}

/** Safe below the limits of every engine: 16,384 pixels a side, 100 megapixels. */
export const LONGEST_SIDE = 16_384;
export const LARGEST_AREA = 100_000_000;

/** The largest scale, in steps of a half from a half on, at which a picture of this size can be made. */
export function largestScale({ width, height }: { width: number; height: number }): number {
  const limit = Math.min(
    LONGEST_SIDE / width,
    LONGEST_SIDE / height,
    Math.sqrt(LARGEST_AREA / (width * height)),
  );
  return Math.min(8, limit < 0.5 ? limit : Math.floor(limit * 2) / 2);
}

/** A file name that names document and filter: `foreign-policy-concept-2023-africa.png`. */
export function pictureFileName(document: string, places: string[]): string {
  const parts = [document, ...places.map((place) => place.replace(/^\w+:/, ''))];
  return `${parts
    .join('-')
    .replace(/[^\p{L}\p{N}-]+/gu, '-')
    .slice(0, 120)}.png`;
}
