import { keepSetting, readSetting } from './settings';

export type PaneId = 'filters' | 'text' | 'textBelow' | 'details';

/** Pixels: by default, at least, at most. */
export const PANE_LIMITS: Record<PaneId, { size: number; min: number; max: number }> = {
  filters: { size: 304, min: 240, max: 480 },
  text: { size: 440, min: 300, max: 900 },
  textBelow: { size: 320, min: 140, max: 800 },
  details: { size: 356, min: 280, max: 620 },
};

/** How wide the reader has drawn the panes (the text below the graph: how high); remembered in this browser. */
export class PaneSizes {
  #sizes = $state(keptSizes());

  of(pane: PaneId): number {
    return this.#sizes[pane];
  }

  set(pane: PaneId, size: number): void {
    this.#sizes[pane] = within(pane, size);
    keepSetting('pane-sizes', $state.snapshot(this.#sizes));
  }

  reset(pane: PaneId): void {
    this.set(pane, PANE_LIMITS[pane].size);
  }
}

const PANES = Object.keys(PANE_LIMITS) as PaneId[];

function keptSizes(): Record<PaneId, number> {
  const kept = Object(readSetting('pane-sizes')) as Partial<Record<PaneId, unknown>>;
  const sizeOf = (pane: PaneId) => {
    const size = kept[pane];
    return typeof size === 'number' && Number.isFinite(size) ? within(pane, size) : PANE_LIMITS[pane].size;
  };
  return Object.fromEntries(PANES.map((pane) => [pane, sizeOf(pane)])) as Record<PaneId, number>;
}

const within = (pane: PaneId, size: number): number =>
  Math.round(Math.min(PANE_LIMITS[pane].max, Math.max(PANE_LIMITS[pane].min, size)));
