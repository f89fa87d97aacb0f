import type { ThemeChoice } from '../view/view';
import type { ThemeId } from '../look/palette';

/** Language of the data and theme; `auto` follows the system. */
export class Preferences {
  language = $state('en');
  theme = $state<ThemeChoice>('auto');
  #systemDark = $state(false);

  readonly themeId: ThemeId = $derived(
    this.theme === 'auto' ? (this.#systemDark ? 'dark' : 'light') : this.theme,
  );

  constructor(query: MediaQueryList | null) {
    this.#systemDark = query?.matches ?? false;
    query?.addEventListener('change', ({ matches }) => (this.#systemDark = matches));
  }
}
