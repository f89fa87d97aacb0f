import { toTokens } from './look/css-tokens';
import type { Preferences } from './state/preferences.svelte';
import type { Speech } from './state/speech.svelte';

/** Gives the page its language, direction, theme, contrast and motion. */
export function dressPage(root: HTMLElement, speech: Speech, preferences: Preferences): void {
  root.lang = speech.language;
  root.dir = speech.direction;
  root.dataset.theme = preferences.themeId;
  root.dataset.colours = preferences.comfort.colours;
  root.dataset.motion = preferences.comfort.isStill ? 'none' : 'usual';
  for (const [name, value] of toTokens(preferences.palette)) root.style.setProperty(name, value);
}
