import type { SceneText } from '../scene/scene';
import type { Typeface } from './typeface';
import { visualOrder } from './visual-order';

const SHARE_BEFORE = { left: 0, center: 0.5, right: 1 };

/**
 * Draws lines of text as outlines, as they stand to their places: begun, centred or ended there. Null for a line with
 * letters that the typeface has not: it stays text, for a viewer with more fonts.
 */
export const outlinesIn =
  (typeface: Typeface) =>
  ({ text, size, weight, anchor }: SceneText): string | null => {
    if (typeface.missing(text).length) return null;
    const face = typeface.face(weight);
    return face.outline(visualOrder(text), size, -SHARE_BEFORE[anchor] * size * face.widthOf(text));
  };
