import { expect, test } from 'vitest';
import { PriorityQueue } from '../../../src/graph/paths/priority-queue';
import fc from '../../properties';

test('what is taken comes smallest first, whenever it was added', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer(), { freq: 3 })), (acts) => {
      const queue = new PriorityQueue<number>((one, other) => one < other);
      let kept: number[] = [];
      for (const added of acts) {
        if (added !== null) {
          queue.add(added);
          kept.push(added);
          continue;
        }
        kept = kept.sort((a, b) => a - b);
        expect(queue.take()).toBe(kept.shift());
      }
      for (const rest of kept.sort((a, b) => a - b)) expect(queue.take()).toBe(rest);
      expect(queue.take()).toBeUndefined();
    }),
  );
});
