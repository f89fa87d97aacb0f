import { readAddress, type ReadAddress } from '../../view/address/address-to-view';
import { toAddress } from '../../view/address/view-to-address';
import type { KeptContent } from './kept-content';

/**
 * The view in which a kept file opens: as it was arranged, or as an address asks for. An address that holds all but the places
 * of moved nodes is that of the arrangement, and gets them from it.
 */
export function keptView({ view }: Pick<KeptContent, 'view'>, asked = ''): ReadAddress {
  const kept = readAddress(view, Infinity)!; // written by this program, and sealed
  const read = asked.includes('?') ? readAddress(asked) : undefined;
  if (!read) return kept;
  const whole = { ...read.view, moved: kept.view.moved };
  const isWhole = JSON.stringify(readAddress(toAddress(whole))) === JSON.stringify(read);
  return isWhole ? { view: whole, problems: [] } : read;
}
