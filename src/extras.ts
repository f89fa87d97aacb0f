import type { Component } from 'svelte';
import type { Explorer } from './state/explorer.svelte';

/** Parts of the program that saved pages do not have; each is loaded after the picture. */
export interface Extras {
  /** Takes what is dropped and pasted, and asks about files that are opened. */
  ownFiles?: () => Promise<{ default: Component<{ explorer: Explorer }> }>;
  /** Keeps the site for use without a connection, and offers its newer versions. */
  offline?: () => Promise<{ default: Component<{ explorer: Explorer }> }>;
}
