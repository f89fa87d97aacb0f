import type { Explorer } from '../explorer.svelte';

/** Whether a reload loses nothing: each own document of this visit is kept, and so is how it is arranged. */
export function isWorkKept({ own, keeping: { files }, opening }: Explorer): boolean {
  if (opening.run) return false;
  const kept = files?.entries.filter(({ state, isPassing }) => state === 'good' && !isPassing) ?? [];
  const session = files?.session;
  const isArrangementKept = !session || (session.isWriter === true && session.hindrance === null);
  return isArrangementKept && [...own.keys()].every((id) => kept.some((entry) => entry.id === id));
}
