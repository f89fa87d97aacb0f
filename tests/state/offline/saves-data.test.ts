import { expect, it } from 'vitest';
import { savesData } from '../../../src/state/offline/saves-data';

it('heeds a reader who told the browser to load little, where browsers say so', () => {
  const told = (connection?: { saveData?: boolean }) => savesData({ connection } as unknown as Navigator);
  expect([told({ saveData: true }), told({ saveData: false }), told({}), told()]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
