import { sayMoment } from '../../language/say-moment';

/** A moment as the reader's clock has it: "29 Nov 2026, 21:05"; what is no moment stays as it is. */
export function momentWords(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : sayMoment(time);
}
