import 'svelte/elements';

declare module 'svelte/elements' {
  interface AriaAttributes {
    /** Of ARIA 1.3; browsers know it, Svelte's types do not yet. */
    'aria-description'?: string | undefined | null;
  }
}
