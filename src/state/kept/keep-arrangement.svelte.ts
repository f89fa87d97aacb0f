import { untrack } from 'svelte';
import type { View } from '../../view/view';
import type { KeptFiles } from './kept-files.svelte';

/** Keeps the arrangement of own documents as the reader changes it; call inside an effect. Returns the way to end it. */
export function keepArrangement(kept: KeptFiles, shown: () => View | null): () => void {
  $effect(() => {
    const view = shown();
    if (view) untrack(() => void kept.follow(view));
  });
  const flush = () => void kept.session?.flush();
  const flushIfHidden = () => document.visibilityState === 'hidden' && flush();
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flushIfHidden);
  return () => {
    removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', flushIfHidden);
  };
}
