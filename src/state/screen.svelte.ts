export type Dialog = 'picture' | 'help';
/** On a narrow screen one thing at a time. */
export type Sheet = 'graph' | 'filters' | 'details';

/** Which parts of the screen are open; no part of a view. */
export class Screen {
  filters = $state(isWider(900));
  legend = $state(isWider(760));
  dialog = $state<Dialog | null>(null);
  sheet = $state<Sheet>('graph');
  /** Set when the search box or the details are to take the keyboard; taken back by them. */
  wanted = $state<'search' | 'details' | null>(null);
  /** While on, a tap adds to the selection and dragging on the ground selects an area. */
  selectsMany = $state(false);
  singleKeys = $state(true);
  /** The menu of a node, an edge or the ground, where it was asked for. */
  menu = $state.raw<{ id: string | null; at: { x: number; y: number } } | null>(null);

  show(sheet: Sheet): void {
    if (sheet === 'filters') this.filters = true;
    this.sheet = sheet;
  }

  callDetails(): void {
    this.sheet = 'details';
    this.wanted = 'details';
  }

  callSearch(): void {
    this.show('filters');
    this.wanted = 'search';
  }
}

const isWider = (width: number): boolean =>
  globalThis.matchMedia?.(`(min-width: ${width + 1}px)`).matches ?? true;
