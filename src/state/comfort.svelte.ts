import { MediaQuery } from 'svelte/reactivity';
import { keepSetting, readSetting } from './settings';

export const CONTRASTS = ['auto', 'more'] as const;
export const MOTIONS = ['auto', 'none'] as const;
export type ContrastChoice = (typeof CONTRASTS)[number];
export type MotionChoice = (typeof MOTIONS)[number];

/** Contrast and motion as the system asks for them, or as the reader chose in this browser. */
export class Comfort {
  #contrast = $state<ContrastChoice>(kept('contrast', CONTRASTS));
  #motion = $state<MotionChoice>(kept('motion', MOTIONS));
  readonly #more = new MediaQuery('prefers-contrast: more');
  readonly #forced = new MediaQuery('forced-colors: active');
  readonly #still = new MediaQuery('prefers-reduced-motion: reduce');

  get contrast(): ContrastChoice {
    return this.#contrast;
  }
  set contrast(choice: ContrastChoice) {
    this.#contrast = choice;
    keepSetting('contrast', choice);
  }

  get motion(): MotionChoice {
    return this.#motion;
  }
  set motion(choice: MotionChoice) {
    this.#motion = choice;
    keepSetting('motion', choice);
  }

  /** Whether nothing is to move by itself. */
  get isStill(): boolean {
    return this.#motion === 'none' || this.#still.current;
  }

  /** Which colours are wanted. The system's own come before all others: it puts them in their place anyway. */
  get colours(): 'usual' | 'more' | 'system' {
    if (this.#forced.current) return 'system';
    return this.#contrast === 'more' || this.#more.current ? 'more' : 'usual';
  }
}

function kept<Choice>(name: string, choices: readonly Choice[]): Choice {
  const choice = readSetting(name) as Choice;
  return choices.includes(choice) ? choice : choices[0]!;
}
