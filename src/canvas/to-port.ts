import { PALETTES } from '../look/palette';
import type { CanvasPort } from '../state/canvas-port';
import type { Explorer } from '../state/explorer.svelte';
import type { GraphRenderer } from './graph-renderer';
import { drawPicture, pictureSize } from './picture';

/** What panels and keys may ask of this renderer. */
export function toPort(
  renderer: GraphRenderer,
  container: HTMLElement,
  { preferences, screen }: Explorer,
): CanvasPort {
  return {
    fit: () => renderer.camera.fit(),
    zoomBy: (factor) => renderer.camera.zoomBy(factor),
    panBy: (x, y) => renderer.camera.panBy(x, y),
    reveal(ids) {
      // On a narrow screen a name among the filters leads to the picture; among the details one reads on.
      if (screen.sheet === 'filters') screen.show('graph');
      queueMicrotask(() => renderer.reveal(ids));
    },
    uncover: (ids) => queueMicrotask(() => renderer.uncover(ids)),
    focus: () => container.focus(),
    setBoxMode: (on) => renderer.setBoxMode(on),
    pictureSize: (area) => pictureSize(renderer, area),
    picture: (request) => drawPicture(renderer, request, PALETTES[preferences.themeId]),
  };
}
