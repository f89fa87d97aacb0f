import type { SizeScale } from '../graph/metrics/size-scale';
import type { Explorer } from '../state/explorer.svelte';
import type { OpenDocument } from '../state/open-document.svelte';
import { toBridgeTexts, toDrawing, toDrawnBridge, toTexts } from '../look/drawing';
import { bindDetours } from './bind-detours.svelte';
import { MORPH_MS, type GraphRenderer } from './graph-renderer';
import { NARROW } from './insets';
import { toCanvasColours } from './to-canvas-colours';

const NONE: ReadonlySet<string> = new Set();
/** Up to so many bridges say at once what they stand for. */
const FEW_BRIDGES = 5;

/** Tells the renderer the truth whenever it changes; runs inside the effect that made the renderer. */
export function bindRenderer(renderer: GraphRenderer, explorer: Explorer, open: OpenDocument): void {
  $effect(() => void (renderer.camera.smooth = !explorer.preferences.comfort.isStill));
  if (renderer.large) renderer.large.told = open;
  bindDrawing(renderer, explorer, open);
  bindSight(renderer, open);
  $effect(() => {
    const { palette, comfort } = explorer.preferences;
    renderer.dress(toCanvasColours(palette), comfort.colours !== 'usual');
  });
  bindEmphasis(renderer, open);
}

/** What there is to draw. The document's own part stays the same object while bridges come and go. */
function bindDrawing(renderer: GraphRenderer, explorer: Explorer, open: OpenDocument): void {
  let scale = $state.raw<SizeScale | null>(null);
  const drawing = $derived(toDrawing(open.graph, scale));
  const bridges = $derived(open.standIns.bridges.drawn);
  const language = $derived(explorer.preferences.language);
  const texts = $derived(toTexts(open.graph, language, open.foldedCounts));
  $effect(() => {
    let isOver = false;
    void open.sizing.scale.then((next) => void (isOver || (scale = next)));
    return () => void (isOver = true);
  });
  const drawn = $derived({ ...drawing, edges: [...drawing.edges, ...bridges.map(toDrawnBridge)] });
  $effect(() => renderer.draw(drawn));
  bindDetours(renderer, open, () => drawn);
  $effect(() =>
    renderer.write({ ...texts, edges: new Map([...texts.edges, ...toBridgeTexts(bridges, language)]) }),
  );
  $effect(() =>
    renderer.mark('named', new Set(bridges.length <= FEW_BRIDGES ? bridges.map(({ id }) => id) : [])),
  );
}

/** What of it is seen, and where. */
function bindSight(renderer: GraphRenderer, open: OpenDocument): void {
  let isFirst = true;
  let before: ReadonlySet<string> = NONE;
  $effect(() => renderer.mark('ghost', open.standIns.ghosts));
  $effect(() => {
    renderer.mark('unseen', open.unseen);
    const appeared = isFirst ? [] : [...before].filter((id) => !open.unseen.has(id));
    before = open.unseen;
    // Where the picture is small, what is left of it is shown as large as it can be.
    if (renderer.cy.width() <= NARROW) renderer.camera.refit();
    else renderer.guide.showAppeared(appeared, renderer.camera.smooth ? MORPH_MS : 0);
  });
  $effect(() => {
    renderer.place(open.positions, { animate: !isFirst && renderer.camera.smooth });
    isFirst = false;
  });
}

function bindEmphasis(renderer: GraphRenderer, open: OpenDocument): void {
  $effect(() => renderer.mark('selected', open.sight.emphasis.selected));
  $effect(() => renderer.mark('dimmed', open.sight.emphasis.dimmed));
  $effect(() =>
    renderer.mark('related', new Set([...open.sight.emphasis.related, ...open.sight.hoverEmphasis.related])),
  );
  $effect(() => renderer.mark('faint', open.hasDetails ? NONE : open.sight.hoverEmphasis.dimmed));
  $effect(() => renderer.mark('hovered', open.sight.hoverEmphasis.selected));
  $effect(() => renderer.mark('matched', open.matched));
  $effect(() =>
    renderer.mark('focused', new Set(open.arrangement.focus ? [open.arrangement.focus.node] : [])),
  );
}
