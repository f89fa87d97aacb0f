/** A printed picture as plain shapes: lengths in CSS pixels (96 to the inch), colours as six-digit hex. */
export interface Scene {
  width: number;
  height: number;
  /** Colour of the paper; null where it is transparent. */
  ground: string | null;
  about: SceneAbout;
  /** In the order of drawing. */
  parts: ScenePart[];
}

/** What the file says of itself. */
export interface SceneAbout {
  title: string;
  /** In sentences, for those who do not see the picture. */
  description: string;
  /** BCP 47. */
  language: string;
  /** Of the document and the atlas, in words. */
  source: string;
  /** What narrows the picture, in words; empty where nothing does. */
  filters: string;
  /** Of the document described, ISO. */
  date: string;
  /** Hash of the data. */
  version: string;
  licence: string;
  /** Address of the view. */
  link?: string;
}

export type ScenePart = SceneGroup | SceneShape | SceneText;

export interface SceneGroup {
  kind: 'group';
  /** Readable and unique in the scene. */
  id: string;
  name?: string;
  /** 0 to 1. */
  opacity?: number;
  /** How its parts are placed and scaled: a length x becomes `x * scale + at.x`. */
  frame?: { at: Point; scale: number };
  /** Address that a click on it opens. */
  link?: string;
  parts: ScenePart[];
}

export interface SceneShape {
  kind: 'shape';
  /** SVG path data with absolute commands M, L, Q, C, A, H, V and Z. */
  path: string;
  /** Where the origin of the path lies. */
  at?: Point;
  fill?: string;
  stroke?: Stroke;
}

export interface Stroke {
  colour: string;
  width: number;
  /** Lengths of strokes and gaps. */
  dash?: number[];
  cap?: 'round';
}

/** One line of text. */
export interface SceneText {
  kind: 'text';
  text: string;
  /** The start, middle or end of its baseline. */
  at: Point;
  size: number;
  weight: number;
  colour: string;
  anchor: 'left' | 'center' | 'right';
  /** BCP 47, where it is not the scene's. */
  language?: string;
  /** Colour of a border around its letters, where it stands on the ground of the picture. */
  halo?: string;
}

export interface Point {
  x: number;
  y: number;
}

/** A rectangle by its upper left corner. */
export interface Box extends Point {
  width: number;
  height: number;
}

/** Width of a halo beside the size of its text, as in the live picture. */
export const HALO = 3.5 / 11;
