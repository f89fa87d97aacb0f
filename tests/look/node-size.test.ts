import { describe, expect, it } from 'vitest';
import { SIZE_STEPS } from '../../src/graph/metrics/size-scale';
import { nodeSize, steppedSize } from '../../src/look/node-size';

const steps = Array.from({ length: SIZE_STEPS }, (_none, step) => step);

describe('the size of a node by a measure', () => {
  it.each(['statement', 'organisation', 'country', 'topic'] as const)(
    'of a %s grows in area by equal steps, from 0.7 to 1.25 of its kind’s',
    (type) => {
      const whole = nodeSize({ type });
      const shares = steps.map((step) => {
        const { width, height } = steppedSize(whole, step);
        return (width * height) / (whole.width * whole.height);
      });
      for (const step of steps) expect(shares[step]).toBeCloseTo(0.7 + (0.55 * step) / (SIZE_STEPS - 1), 1);
      for (const step of steps.slice(1)) expect(shares[step]).toBeGreaterThan(shares[step - 1]!);
    },
  );
});
