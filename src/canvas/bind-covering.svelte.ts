import { untrack } from 'svelte';
import type { Explorer } from '../state/explorer.svelte';
import type { OpenDocument } from '../state/open-document.svelte';
import { NARROW, SHEETS } from '../state/screen.svelte';
import type { GraphRenderer } from './graph-renderer';
import { clearOfControls, insetsOf } from './insets';

/**
 * Tells the camera which part of the canvas panels cover, and keeps what is selected in sight when that or the
 * canvas changes; runs inside the effect that made the renderer.
 */
export function bindCovering(renderer: GraphRenderer, explorer: Explorer, open: OpenDocument): void {
  const narrow = matchMedia(NARROW);
  const sheets = matchMedia(SHEETS);
  const coarse = matchMedia('(pointer: coarse)');
  const cover = () => {
    const { camera } = renderer;
    const details = open.hasDetails && !sheets.matches ? explorer.screen.sizes.of('details') : 0;
    const isMirrored = explorer.speech.direction === 'rtl';
    camera.insets = insetsOf({ isNarrow: narrow.matches, details, isMirrored });
    camera.clear = details ? clearOfControls(camera.insets, { isMirrored, isCoarse: coarse.matches }) : [];
  };
  $effect(() => {
    cover();
    untrack(() => renderer.guide.uncover(open.selection));
  });
  $effect(() => {
    const watch = new ResizeObserver(() => {
      untrack(() => {
        cover();
        renderer.camera.resize();
        renderer.guide.uncover(open.selection);
      });
    });
    watch.observe(renderer.cy.container()!);
    return () => watch.disconnect();
  });
}
