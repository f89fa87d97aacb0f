import { PaneSizes } from './pane-sizes.svelte';
import { keepSetting, readSetting } from './settings';
import { isStageView, STAGE_VIEWS, type StageView } from './stage-view';
import { TextPane, type TextShown } from './text-pane.svelte';
import { Tour } from './tour.svelte';

export type DialogId =
  | 'best'
  | 'broken'
  | 'cite'
  | 'coverage'
  | 'dossier'
  | 'embed'
  | 'graph'
  | 'help'
  | 'history'
  | 'kinds'
  | 'open'
  | 'page'
  | 'path'
  | 'picture'
  | 'statistics';
/** On a narrow screen one thing at a time. */
export type Sheet = 'graph' | 'text' | 'filters' | 'details';

/** Which parts of the screen are open; no part of a view. */
export class Screen {
  readonly text = new TextPane();
  readonly tour = new Tour();
  #filters = $state(isWider(this.text.isOpen ? ROOMY : 900));
  legend = $state(isWider(760) && !matches(LOW));
  readonly sizes = new PaneSizes();
  dialog = $state<DialogId | null>(null);
  /** Ids of nodes, edges or places that the dialog is about; none where it is about the view. */
  subject = $state.raw<string[]>([]);
  sheet = $state<Sheet>('graph');
  /** Set when the search box, the details, the text or a view in words are to take the keyboard; taken back by them. */
  wanted = $state<'search' | 'details' | 'text' | 'view' | 'answers' | null>(null);
  #view = $state<StageView>(keptView());
  /** The last one in words. */
  listView: StageView = this.#view === 'picture' ? 'outline' : this.#view;
  /** While on, a tap adds to the selection and dragging on the ground selects an area. */
  selectsMany = $state(false);
  singleKeys = $state(true);
  /** The menu of a node, an edge or the ground, where it was asked for. */
  menu = $state.raw<{ id: string | null; at: { x: number; y: number } } | null>(null);

  get filters(): boolean {
    return this.#filters;
  }
  /** Where filters and text together would leave nothing of the picture, the text makes way. */
  set filters(on: boolean) {
    this.#filters = on;
    if (on && isWider(760) && !isWider(CRAMPED)) this.text.isOpen = false;
  }

  get view(): StageView {
    return this.#view;
  }
  /** Remembered in this browser. */
  set view(view: StageView) {
    this.#view = view;
    if (view !== 'picture') this.listView = view;
    keepSetting('view', view);
  }

  /** Whether a sheet lies over the graph. */
  get isCovered(): boolean {
    return this.sheet !== 'graph' && matches(SHEETS);
  }

  stepView(): void {
    const views = Object.keys(STAGE_VIEWS) as StageView[];
    this.view = views[(views.indexOf(this.view) + 1) % views.length]!;
    this.sheet = 'graph';
  }

  show(sheet: Sheet): void {
    if (sheet === 'filters') this.filters = true;
    if (sheet === 'text') this.text.isOpen = true;
    this.sheet = sheet;
  }

  /** Text and graph want the room: where there is too little for both, the filters make way. */
  callText(shows?: TextShown): void {
    if (!isWider(ROOMY) && !this.text.isOpen) {
      this.#madeWay = this.filters;
      this.filters = false;
    }
    if (shows) this.text.shows = shows;
    this.show('text');
    if (this.isCovered) this.wanted = 'text';
  }

  toggleText(): void {
    if (!this.text.isOpen || (matches(SHEETS) && this.sheet !== 'text')) return this.callText();
    this.text.isOpen = false;
    if (this.#madeWay) this.filters = true;
    this.#madeWay = false;
    if (this.sheet === 'text') this.sheet = 'graph';
  }

  #madeWay = false;

  /** Opens a dialog, about something where that is given. */
  ask(dialog: DialogId, subject: string[] = []): void {
    this.subject = subject;
    this.dialog = dialog;
  }

  callDetails(): void {
    this.sheet = 'details';
    this.wanted = 'details';
  }

  /** What the document answers to the chosen places. */
  callAnswers(): void {
    this.show('filters');
    this.wanted = 'answers';
  }

  callSearch(): void {
    this.show('filters');
    this.wanted = 'search';
  }
}

function keptView(): StageView {
  const kept = readSetting('view');
  return isStageView(kept) ? kept : 'picture';
}

/** From this width on filters, text and graph stand side by side; below the other only one of filters and text. */
const ROOMY = 1600;
const CRAMPED = 1280;

const isWider = (width: number): boolean =>
  globalThis.matchMedia?.(`(min-width: ${(width + 1) / 16}em)`).matches ?? true;
const matches = (query: string): boolean => globalThis.matchMedia?.(query).matches ?? false;

/** A telephone held sideways, or a window as low. */
export const LOW = '(max-height: 35em)';
/** A telephone held upright, a window as narrow, or as much enlarged. */
export const NARROW = '(max-width: 47.5em)';
/** Screens that show one thing at a time; style sheets say the same. */
export const SHEETS = `${NARROW}, (max-height: 30em) and (max-width: 62.5em)`;
