export type Dialog = 'picture' | 'help' | 'about';
/** On a narrow screen one thing at a time. */
export type Sheet = 'graph' | 'filters' | 'details';

/** Which parts of the screen are open; no part of a view. */
export class Screen {
  filters = $state(isWider(900));
  legend = $state(isWider(760));
  dialog = $state<Dialog | null>(null);
  sheet = $state<Sheet>('graph');
  /** Counts up each time the search box is asked for. */
  searchCalls = $state(0);
  /** Counts up each time the details are asked for by the keyboard. */
  detailsCalls = $state(0);
  singleKeys = $state(true);
  /** The menu of a node, an edge or the ground, where it was asked for. */
  menu = $state.raw<{ id: string | null; at: { x: number; y: number } } | null>(null);

  show(sheet: Sheet): void {
    if (sheet === 'filters') this.filters = true;
    this.sheet = sheet;
  }

  callDetails(): void {
    this.sheet = 'details';
    this.detailsCalls += 1;
  }

  callSearch(): void {
    this.show('filters');
    this.searchCalls += 1;
  }
}

const isWider = (width: number): boolean =>
  globalThis.matchMedia?.(`(min-width: ${width + 1}px)`).matches ?? true;
