import { makeFigure } from '../../figure/figure';
import type { FigureOptions } from '../../figure/figure-options';
import { outlinesIn } from '../../figure/fonts/outlines-in';
import { missingLetters, subsetsFor } from '../../figure/fonts/font-needs';
import type { Typeface } from '../../figure/fonts/typeface';
import type { Picture } from '../../figure/picture';
import type { Scene } from '../../figure/scene/scene';
import { writeSvg } from '../../figure/svg/write-svg';
import type { View } from '../../view/view';
import { breathe } from './breathe';
import { loadTypeface } from './figure-fonts';
import type { FigureSubject } from './figure-subject';

/** A figure to be drawn. */
export interface FigureOrder {
  subject: FigureSubject;
  /** Sizes of nodes by the view's measure. */
  scale: Promise<Picture['scale']>;
  options: FigureOptions;
  /** Whether the SVG has outlines instead of letters. */
  outlines: boolean;
  /** Address of what is drawn; empty where the picture names none. */
  url: string;
  /** Address of a view. */
  linkTo: (view: View) => string;
}

/** A figure that is laid out, and its SVG. */
export interface DrawnFigure {
  order: FigureOrder;
  scene: Scene;
  typeface: Typeface;
  svg: string;
  /** Letters that its typeface has not. */
  missing: string[];
}

/**
 * Lays a figure out and writes it as SVG; what is the same as in the last one is not done again.
 * Rejects with a sentence where there is nothing to draw, or no room.
 */
export async function drawFigure(
  order: FigureOrder,
  signal: AbortSignal,
  last: DrawnFigure | null = null,
): Promise<DrawnFigure> {
  const same = last && isSameScene(order, last.order) ? last : null;
  if (same?.order.outlines === order.outlines) return same;
  const [typeface, scale] = await Promise.all([loadTypeface(), order.scale]);
  await breathe(signal);
  const scene = same?.scene ?? sceneOf(order, { typeface, scale });
  await breathe(signal);
  const letters = order.outlines ? { outline: outlinesIn(typeface) } : { fonts: subsetsFor(scene, typeface) };
  await breathe(signal);
  return { order, scene, typeface, svg: writeSvg(scene, letters), missing: missingLetters(scene, typeface) };
}

/** Options are plain data, made anew with every choice. */
const isSameScene = (one: FigureOrder, other: FigureOrder): boolean =>
  one.subject === other.subject &&
  one.scale === other.scale &&
  one.url === other.url &&
  JSON.stringify(one.options) === JSON.stringify(other.options);

function sceneOf(
  { subject, options, url, linkTo }: FigureOrder,
  { typeface, scale }: { typeface: Typeface; scale: Picture['scale'] },
): Scene {
  const { picture, nodes, view } = subject;
  return makeFigure({
    picture: { ...picture, scale },
    options,
    nodes,
    url,
    urlOf: (node) => linkTo({ ...view, selection: [node], why: null }),
    measure: (text, size, weight) => typeface.measure(text, size, weight),
  });
}
