import type { CitationStyleId } from '../view/citation/styles';
import type { ThemeChoice } from '../view/view';
import { PALETTES, type Palette, type ThemeId } from '../look/palette';
import { Comfort } from './comfort.svelte';

/** Language of the data and theme; `auto` follows the system. */
export class Preferences {
  language = $state('en');
  theme = $state<ThemeChoice>('auto');
  /** The style last cited in. */
  citation = $state<CitationStyleId>('apa');
  readonly comfort = new Comfort();
  /** While it is printed: on paper the picture is light, whatever it is on the screen. */
  printing = $state(false);
  #systemDark = $state(false);

  readonly themeId: ThemeId = $derived(
    this.theme === 'auto' ? (this.#systemDark ? 'dark' : 'light') : this.theme,
  );

  /** Palettes that few ask for, once somebody did. */
  #special = $state.raw<typeof import('../look/special-palettes') | null>(null);

  readonly palette: Palette = $derived.by(() => {
    const { themeId, printing } = this;
    if (printing || !this.#special) return PALETTES[printing ? 'light' : themeId];
    const { SYSTEM_PALETTE, STRONG_PALETTES } = this.#special;
    const { colours } = this.comfort;
    if (colours === 'system') return { ...SYSTEM_PALETTE }; // another object: the names may mean other colours now
    return (colours === 'more' ? STRONG_PALETTES : PALETTES)[themeId];
  });

  constructor(query: MediaQueryList | null) {
    this.#systemDark = query?.matches ?? false;
    query?.addEventListener('change', ({ matches }) => (this.#systemDark = matches));
  }

  /** Without them the usual colours stay. */
  async loadPalettes(): Promise<void> {
    if (this.comfort.colours !== 'usual' && !this.#special)
      this.#special = await import('../look/special-palettes').catch(() => null);
  }
}
