import { PALETTES } from '../look/palette';
import type { Explorer } from '../state/explorer.svelte';
import type { OpenDocument } from '../state/open-document.svelte';
import { toDrawing, toTexts } from './drawing';
import type { GraphRenderer } from './graph-renderer';
import { NARROW } from './insets';

const NONE: ReadonlySet<string> = new Set();

/** Tells the renderer the truth whenever it changes; runs inside the effect that made the renderer. */
export function bindRenderer(renderer: GraphRenderer, explorer: Explorer, open: OpenDocument): void {
  renderer.draw(toDrawing(open.graph));
  let isFirst = true;
  let before: ReadonlySet<string> = NONE;
  $effect(() => {
    renderer.mark('unseen', open.unseen);
    const appeared = isFirst ? [] : [...before].filter((id) => !open.unseen.has(id));
    before = open.unseen;
    // Where the picture is small, what is left of it is shown as large as it can be.
    if (renderer.cy.width() <= NARROW) renderer.camera.refit();
    else renderer.showAppeared(appeared);
  });
  $effect(() => {
    renderer.place(open.positions, { animate: !isFirst && renderer.camera.smooth });
    isFirst = false;
  });
  $effect(() => renderer.write(toTexts(open.graph, explorer.preferences.language, open.foldedCounts)));
  $effect(() => renderer.dress(PALETTES[explorer.preferences.themeId]));
  $effect(() => renderer.mark('selected', open.emphasis.selected));
  $effect(() => renderer.mark('dimmed', open.emphasis.dimmed));
  $effect(() => renderer.mark('related', new Set([...open.emphasis.related, ...open.hoverEmphasis.related])));
  $effect(() => renderer.mark('faint', open.selection.length ? NONE : open.hoverEmphasis.dimmed));
  $effect(() => renderer.mark('hovered', open.hoverEmphasis.selected));
  $effect(() => renderer.mark('matched', open.matched));
  $effect(() =>
    renderer.mark('focused', new Set(open.arrangement.focus ? [open.arrangement.focus.node] : [])),
  );
}
