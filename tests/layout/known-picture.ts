import type { Positions } from '../../src/graph/atlas-document';
import { madeAtlas } from './made-input';

/** What the organic layout answers with seed 2, in every engine; it changes only when the layout is changed. */
export const input = madeAtlas(4);
export const picture: Positions = {
  s0: [104, 4],
  s1: [104, -80],
  s2: [-72, 92],
  s3: [-104, -80],
  organisation0: [132, 92],
  theme0: [-72, 4],
  topic0: [0, 48],
  topic1: [-40, -124],
  topic2: [-144, 48],
  topic3: [-112, -36],
  country0: [72, 136],
};
