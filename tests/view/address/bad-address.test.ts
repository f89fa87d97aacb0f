import { describe, expect, it } from 'vitest';
import { LONGEST_ADDRESS, readAddress } from '../../../src/view/address/address-to-view';
import { defaultView, type View } from '../../../src/view/view';
import { toAddress } from '../../../src/view/address/view-to-address';
import fc from '../../properties';
import { anyView } from './arbitrary-view';

const BAD_PARAMETERS = [
  'layout=spiral',
  'layout=',
  'theme=pink',
  'language=English',
  'language=../en',
  'region=%E0%A4%A',
  'tiers=1,2,9',
  'tiers=',
  'tiers=1;2',
  'date=2023',
  'date=2023-13-01',
  'date=2023-02-30',
  'date=31.03.2023',
  'lists=region:africa',
  'lists=~wide',
  'lists=a~b~c',
  'no-kind=%',
  'no-colour=red',
  'paused=everything',
  'show=members',
  'conceal=nodes',
  'conceal=ghosts',
  'size=weight',
  'open=%ZZ',
  'hidden=%',
  'select=%C3%28',
  'why=point-1',
  'why=point-1~',
  'why=point-1~point-1',
  'why=a~b~c',
  'why=a~b~0',
  'why=a~b~2~3',
  'why=%~b',
  'focus=point-1',
  'focus=point-1~0',
  'focus=point-1~4',
  'focus=~2',
  'focus=%~2',
  'moved=point-1',
  'moved=point-1~ten~20',
  'moved=point-1~1.5~2',
  'moved=%~1~2',
  'moved=point-1~1~99999999999',
  'zoom=2',
  '__proto__=1',
  'constructor',
];

/** All the ways in which a link is damaged on its way. */
const mutilated = fc
  .tuple(anyView.map(toAddress), fc.array(fc.tuple(fc.nat(), fc.string({ maxLength: 3 })), { maxLength: 5 }))
  .map(([address, cuts]) =>
    cuts.reduce((text, [at, put]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + (at % 3));
    }, address),
  );

function isWhole({ region, facets, layers, moved, focus, ...view }: View): boolean {
  const lists = [region.places, region.tiers, view.opened, view.hidden, view.selection, view.why?.ends ?? []];
  return (
    lists.flat().every((entry) => typeof entry === 'string') &&
    facets.every(({ without }) => without.every((value) => typeof value === 'string')) &&
    Object.values(layers).every((on) => typeof on === 'boolean') &&
    Object.values(moved).every((place) => place.length === 2 && place.every(Number.isFinite)) &&
    (focus === null || [1, 2, 3].includes(focus.depth))
  );
}

describe('a bad link', () => {
  it.each(BAD_PARAMETERS)('with %s opens the default and names what it could not use', (parameter) => {
    const read = readAddress(`#/concept?${parameter}`);
    expect(read?.view).toEqual(defaultView('concept'));
    expect(read?.problems).toHaveLength(1);
    expect(read?.problems[0]).toContain(parameter.slice(0, 40));
  });

  it('keeps what it can use beside what it cannot', () => {
    const read = readAddress('#/concept?region=africa&layout=spiral&tiers=3');
    expect(read?.view.region).toMatchObject({ places: ['region:africa'], tiers: ['3'] });
    expect(read?.problems).toHaveLength(1);
  });

  it.each(['#concept', 'concept', '?region=africa', '#!/concept', '#?region=africa'])(
    '%s is of no known form',
    (link) => {
      expect(readAddress(link)).toEqual({
        view: defaultView(''),
        problems: ['The link has an unknown form.'],
      });
    },
  );

  it('with a document that is not valid text names no document', () => {
    expect(readAddress('#/%E0%A4%A')?.view.document).toBe('');
  });

  it('that is too long is not read at all', () => {
    const long = `#/concept?hidden=${'a,'.repeat(LONGEST_ADDRESS / 2)}`;
    expect(readAddress(long)).toEqual({ view: defaultView(''), problems: ['The link is too long.'] });
    const longest = `#/concept?hidden=${'a'.repeat(LONGEST_ADDRESS - '#/concept?hidden='.length)}`;
    expect(readAddress(longest)?.view.hidden[0]).toMatch(/^a+$/);
  });
});

/** Milliseconds that no machine needs, however slow, but reading that looks back from each sign would. */
const WATCHDOG = 10_000;

describe('any text at all', () => {
  it.each([
    ['mutilated links', mutilated],
    ['random text', fc.string({ unit: 'binary', maxLength: 200 })],
    ['random text after a document', fc.string({ maxLength: 200 }).map((text) => `#/concept?${text}`)],
  ])('is read without throwing: %s', (_name, links) => {
    fc.assert(
      fc.property(links, (link) => {
        const read = readAddress(link);
        expect(read === undefined || isWhole(read.view)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read in time that grows no faster than its length', () => {
    for (const piece of ['~', ',', '&', '=', '%', '~1', 'a~1~1,', '#/', '?'])
      for (const name of ['moved', 'focus', 'lists', 'region', 'no-kind']) {
        const link = `#/concept?${name}=${piece.repeat(31_000 / piece.length)}`;
        const start = performance.now();
        expect(readAddress(link)).toBeDefined();
        expect(performance.now() - start).toBeLessThan(WATCHDOG);
      }
  });
});
