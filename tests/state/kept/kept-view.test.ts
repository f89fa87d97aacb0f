import { expect, test } from 'vitest';
import { keptView } from '../../../src/state/kept/kept-view';
import { toAddress } from '../../../src/view/address/view-to-address';
import { defaultView, type View } from '../../../src/view/view';
import { ID } from './kept-samples';

const places = Array.from({ length: 100 }, (_, at): [string, [number, number]] => [`brook ${at}`, [at, 0]]);
const arranged: View = { ...defaultView(ID), hidden: ['Don'], moved: Object.fromEntries(places) };
const kept = { view: toAddress(arranged, { moved: Infinity }) };

test('a kept file opens as it was arranged, where nothing else is asked for', () => {
  for (const asked of [undefined, '', `#/${ID}`])
    expect(keptView(kept, asked)).toEqual({ view: arranged, problems: [] });
});

test('the address that the page had gets the places that it could not hold', () => {
  const address = toAddress(arranged);
  expect(address).toContain('moved=left-out');
  for (const asked of [address, encodeURI(address)])
    expect(keptView(kept, asked)).toEqual({ view: arranged, problems: [] });
});

test('another address is followed, without places that are not its own', () => {
  const other: View = { ...defaultView(ID), hidden: ['Volga'], moved: { Don: [1, 2] } };
  expect(keptView(kept, toAddress(other))).toEqual({ view: other, problems: [] });
});
