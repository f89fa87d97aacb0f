import type { SceneGroup, ScenePart } from '../scene/scene';
import { Content, type Paper } from './content';
import { drawShape } from './draw-shape';
import { drawText, type TextSetting } from './draw-text';
import type { Extent } from './extent';
import { innerFrame, PAGE_FRAME, type Frame } from './frame';

export interface DrawnScene {
  content: Content;
  /** Where the groups lie on the page. */
  places: ReadonlyMap<SceneGroup, Extent>;
}

interface Drawing extends TextSetting {
  content: Content;
  places: Map<SceneGroup, Extent>;
}

/** From here on nobody sees where the parts of a group lie over each other. */
const NEARLY_OPAQUE = 0.9;

export function drawScene(parts: readonly ScenePart[], paper: Paper, setting: TextSetting): DrawnScene {
  const places = new Map<SceneGroup, Extent>();
  const content = new Content(paper);
  for (const part of parts) drawPart(part, PAGE_FRAME, { ...setting, content, places });
  return { content, places };
}

function drawPart(part: ScenePart, frame: Frame, drawing: Drawing): void {
  if (part.kind === 'group') drawGroup(part, frame, drawing);
  else if (part.kind === 'shape') drawShape(part, frame, drawing.content);
  else drawText(part, frame, drawing.content, drawing);
}

function drawGroup(group: SceneGroup, outer: Frame, drawing: Drawing): void {
  const { opacity = 1, parts } = group;
  if (!(opacity > 0)) return;
  const { content, places } = drawing;
  const frame = innerFrame(outer, group.frame);
  const drawParts = (into: Content) => {
    for (const part of parts) drawPart(part, frame, { ...drawing, content: into });
  };
  const place = content.within(() => {
    if (opacity >= 1) drawParts(content);
    else drawFaintly(opacity, content, isForm(group) ? inForm(drawParts) : drawParts);
  });
  places.set(group, place);
}

function drawFaintly(opacity: number, content: Content, draw: (content: Content) => void): void {
  content.alpha(opacity);
  draw(content);
  content.alpha(1);
}

/** Draws into a picture of its own, which is then laid over what is behind as a whole. */
const inForm = (draw: (content: Content) => void) => (content: Content) => {
  const form = new Content(content.paper);
  draw(form);
  if (!form.extent.isEmpty) content.form(form);
};

const isForm = ({ opacity = 1, parts }: SceneGroup): boolean =>
  hasFaintGroup(parts) || (opacity < NEARLY_OPAQUE && countPaints(parts) > 1);

const hasFaintGroup = (parts: readonly ScenePart[]): boolean =>
  parts.some((part) => part.kind === 'group' && ((part.opacity ?? 1) < 1 || hasFaintGroup(part.parts)));

/** How often colour is laid on. */
const countPaints = (parts: readonly ScenePart[]): number =>
  parts.reduce((sum, part) => {
    if (part.kind === 'group') return sum + countPaints(part.parts);
    if (part.kind === 'shape') return sum + (part.fill ? 1 : 0) + (part.stroke ? 1 : 0);
    return sum + (part.halo ? 2 : 1);
  }, 0);
