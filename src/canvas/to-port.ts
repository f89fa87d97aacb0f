import { tick } from 'svelte';
import type { CanvasPort } from '../state/picture/canvas-port';
import type { Explorer } from '../state/explorer.svelte';
import { SHEETS } from '../state/screen.svelte';
import type { GraphRenderer } from './graph-renderer';
import { printPicture } from './print-picture';
import { toCanvasColours } from './to-canvas-colours';

/** What panels and keys may ask of this renderer. */
export function toPort(
  renderer: GraphRenderer,
  container: HTMLElement,
  { screen, preferences }: Explorer,
): CanvasPort {
  const sheets = matchMedia(SHEETS);
  return {
    fit: () => renderer.camera.fit(),
    refit: () => renderer.camera.refit(),
    zoomBy: (factor) => renderer.camera.zoomBy(factor),
    panBy: (x, y) => renderer.camera.panBy(x, y),
    reveal(ids) {
      // On a narrow screen a name among the filters leads to the picture, one in the text to its details.
      if (screen.sheet === 'filters') screen.show('graph');
      if (screen.sheet === 'text' && sheets.matches) screen.show('details');
      renderer.whenThere(() => renderer.guide.reveal(ids));
    },
    frame: (ids) => renderer.whenThere(() => renderer.guide.frame(ids)),
    uncover: (ids) => renderer.whenThere(() => renderer.guide.uncover(ids)),
    focus: () => (screen.view === 'picture' ? takeFocus(container) : (screen.wanted = 'view')),
    setBoxMode: (on) => renderer.setBoxMode(on),
    window: () => renderer.camera.window(),
    print() {
      renderer.large?.finish();
      return printPicture(renderer, toCanvasColours(preferences.palette));
    },
  };
}

/** Behind a sheet that is just being closed it is hidden until the page has followed. */
function takeFocus(container: HTMLElement): void {
  container.focus();
  if (document.activeElement !== container) void tick().then(() => container.focus());
}
