import { keepSetting, readSetting } from './settings';

export type TextSide = 'left' | 'right' | 'below';
export type TextShown = 'wording' | 'source';
export const TEXT_SIDES: readonly TextSide[] = ['left', 'right', 'below'];

/** The text beside the graph: whether and where it is shown, and how the two lead each other. Remembered in this browser. */
export class TextPane {
  #isOpen = $state(readSetting('text-open') === true);
  #side = $state(TEXT_SIDES.find((side) => side === readSetting('text-side')) ?? null);
  #follows = $state(readSetting('text-follows') === true);
  #shows = $state<TextShown>(readSetting('text-shows') === 'source' ? 'source' : 'wording');

  get isOpen(): boolean {
    return this.#isOpen;
  }
  set isOpen(isOpen: boolean) {
    this.#isOpen = isOpen;
    keepSetting('text-open', isOpen);
  }

  get shows(): TextShown {
    return this.#shows;
  }
  set shows(shows: TextShown) {
    this.#shows = shows;
    keepSetting('text-shows', shows);
  }

  /** Null: where the width of the window suggests. */
  get side(): TextSide | null {
    return this.#side;
  }
  set side(side: TextSide | null) {
    this.#side = side;
    keepSetting('text-side', side);
  }

  /** Whether the graph goes along when the text is scrolled. */
  get follows(): boolean {
    return this.#follows;
  }
  set follows(follows: boolean) {
    this.#follows = follows;
    keepSetting('text-follows', follows);
  }
}
