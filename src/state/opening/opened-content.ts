import { toAddress } from '../../view/address/view-to-address';
import type { View } from '../../view/view';
import type { KeptContent } from '../kept/kept-content';
import type { OpeningRun } from './opening-run.svelte';

/** What is kept of files that were opened, as they are shown; undefined where another document is. */
export function openedContent(run: OpeningRun, view: View | null): KeptContent | undefined {
  const { recipe, summary, files, title: name } = run;
  if (!recipe || !summary || view?.document !== run.id) return undefined;
  const { format, counts } = summary;
  return { name, files, recipe, format: format.id, counts, view: toAddress(view, { moved: Infinity }) };
}
