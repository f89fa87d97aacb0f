import type { Arrangements } from './arrangements';

/** Does what needs room in the store; where there is none left, the oldest snapshots make way. */
export async function makingRoom<T>(arrangements: Arrangements, act: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (!isFull(error) || !(await arrangements.dropOldest())) throw error;
    }
  }
}

export const isFull = (error: unknown): boolean => (error as Error | null)?.name === 'QuotaExceededError';
