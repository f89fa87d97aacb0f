import type { Scene, ScenePart, SceneText } from '../scene/scene';
import { FACE_WEIGHTS, type FaceWeight, type Typeface } from './typeface';

/** All lines of text of a scene. */
export function textsIn(parts: readonly ScenePart[]): SceneText[] {
  return parts.flatMap((part) =>
    part.kind === 'group' ? textsIn(part.parts) : part.kind === 'text' ? [part] : [],
  );
}

/** The faces that a scene is set in, each with its letters alone. */
export function subsetsFor(
  { parts }: Pick<Scene, 'parts'>,
  typeface: Typeface,
): { weight: FaceWeight; file: Uint8Array }[] {
  const texts = textsIn(parts);
  return FACE_WEIGHTS.flatMap((weight) => {
    const letters = texts
      .filter((text) => typeface.face(text.weight).weight === weight)
      .map(({ text }) => text);
    return letters.length ? [{ weight, file: typeface.face(weight).subset(new Set(letters.join(''))) }] : [];
  });
}

/** Letters of a scene that its typeface has not. */
export const missingLetters = ({ parts }: Pick<Scene, 'parts'>, typeface: Typeface): string[] =>
  typeface.missing(
    textsIn(parts)
      .map(({ text }) => text)
      .join(''),
  );
