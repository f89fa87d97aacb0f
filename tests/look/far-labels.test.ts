import { describe, expect, it } from 'vitest';
import { isOccluded, planFarLabels, type FarCandidate } from '../../src/look/far-labels';
import { nodeLook } from '../../src/look/node-look';
import { isWithin, overlaps } from '../../src/look/screen-box';

/** Letters that are all six tenths of the font size wide. */
const measure = (text: string, size: number) => text.length * 0.6 * size;

interface Given {
  label: string;
  x?: number;
  y?: number;
  weight?: number;
  opacity?: number;
  locator?: string;
}

function candidate({ label, x = 0, y = 0, weight = 1, opacity = 1, locator }: Given): FarCandidate {
  return {
    drawn: {
      id: label,
      type: 'region',
      look: nodeLook({ type: 'region', kind: 'region' }, { kinds: [] }),
      size: { width: 124, height: 40 },
      degree: 1,
    },
    text: { label, folded: 0, ...(locator ? { locator } : {}) },
    box: { x, y, width: 60, height: 16 },
    weight,
    opacity,
  };
}
const plan = (...given: Given[]) => planFarLabels(given.map(candidate), { measure });
const names = (...given: Given[]) => plan(...given).map(({ lines }) => lines.join(' '));
const LONG = 'A name that is long';

describe('two boxes', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };

  it('overlap when they share ground, not when they only touch', () => {
    expect(overlaps(box, { ...box, x: 9 })).toBe(true);
    expect(overlaps(box, { ...box, x: 10 })).toBe(false);
    expect(overlaps(box, { ...box, x: 9, y: -9 })).toBe(true);
    expect(overlaps(box, { ...box, x: 9, y: 10 })).toBe(false);
  });

  it('overlap when one lies within the other', () => {
    expect(overlaps(box, { x: 1, y: 1, width: 2, height: 2 })).toBe(true);
  });

  it('cover each other only where a later one lies well over an earlier one', () => {
    const boxes = [box, { ...box, x: 5 }, { ...box, x: 100 }];
    expect(boxes.map((_box, index) => isOccluded(boxes, index))).toEqual([true, false, false]);
    expect(isOccluded([box, { ...box, x: 9.5 }], 0)).toBe(false);
  });
});

describe('labels seen from afar', () => {
  it('stand inside their node where they fit, and are never smaller than can be read', () => {
    const [short, middle, long] = plan(
      { label: 'UN' },
      { label: 'Balkans', x: 200 },
      { label: LONG, x: 400 },
    );
    expect(short).toMatchObject({ size: 12, lines: ['UN'], colour: 'onFill' });
    expect(middle).toMatchObject({ size: 10.5, lines: ['Balkans'], colour: 'onFill' });
    expect(long).toMatchObject({ size: 12, colour: 'region', halo: 'ground' });
    expect([short, middle].map((label) => label?.halo)).toEqual([undefined, undefined]);
  });

  it('are rather smaller than reach to the outline of their node', () => {
    const { drawn, ...rest } = candidate({ label: 'EAEU' });
    const look = nodeLook({ type: 'organisation', kind: 'organisation' }, { kinds: [] });
    const inWidth = (width: number) =>
      planFarLabels([{ ...rest, drawn: { ...drawn, look }, box: { x: 0, y: 0, width, height: 14 } }], {
        measure,
      })[0];
    expect(inWidth(40)).toMatchObject({ size: 12, colour: look.text });
    expect(inWidth(29)).toMatchObject({ size: 10.5, colour: look.text });
  });

  it('are as much larger as the reader has texts', () => {
    const [large] = planFarLabels([candidate({ label: 'UN' })], { measure, size: 24 });
    expect(large).toMatchObject({ halo: 'ground', size: 24 });
    expect(large!.at.height).toBeGreaterThan(24);
  });

  it('are whole: none is cut by the edge of the room', () => {
    const room = { x: 0, y: 0, width: 200, height: 200 };
    const crowd = [-90, 0, 90].flatMap((x) => [-90, 0, 90].map((y) => candidate({ label: LONG, x, y })));
    const placed = planFarLabels(crowd, { measure, room });
    expect(placed.length).toBeGreaterThan(3);
    for (const { lines, at } of placed) {
      expect(lines.join(' ')).toBe(LONG);
      expect(isWithin(at, room)).toBe(true);
    }
  });

  it('stand in two lines where that is enough', () => {
    const [label] = planFarLabels(
      [{ ...candidate({ label: 'Near Abroad' }), box: { x: 0, y: 0, width: 70, height: 30 } }],
      { measure },
    );
    expect(label).toMatchObject({ lines: ['Near', 'Abroad'] });
    expect(label!.halo).toBeUndefined();
  });

  it('stand below it where they do not', () => {
    const [label] = plan({ label: LONG });
    expect(label).toMatchObject({ halo: 'ground', size: 12 });
    expect(label!.at.y).toBeGreaterThan(8);
  });

  it('are the locator of a statement, the name of an entity', () => {
    expect(names({ label: LONG, locator: '19(4)' }, { label: 'Africa', x: 200 })).toEqual([
      '19(4)',
      'Africa',
    ]);
  });

  it('leave out the less important one of two that would overlap', () => {
    const room = { x: 0, y: 0, width: 150, height: 50 }; // for one name only
    const first = (weights: [number, number]) =>
      planFarLabels(
        [
          candidate({ label: LONG, y: -12, weight: weights[0] }),
          candidate({ label: 'Another that is long', y: -12, weight: weights[1] }),
        ],
        { measure, room },
      ).map(({ drawn }) => drawn.id);
    expect(first([1, 2])[0]).toBe('Another that is long');
    expect(first([2, 1])[0]).toBe(LONG);
    expect(first([2, 1])).toHaveLength(1);
  });

  it('stand over their node, in the colours of its inside, where all around is taken', () => {
    const around = [-20, 0, 20].flatMap((y) => [-80, 0, 80].map((x) => ({ label: 'UN', x, y })));
    const names = plan(...around.filter(({ x, y }) => x || y), { label: 'Some region' });
    const over = names.find(({ lines }) => lines.join(' ') === 'Some region')!;
    expect(over).toMatchObject({ colour: 'onFill', halo: 'region' });
    expect(Math.abs(over.at.y)).toBeLessThan(8);
  });

  it('do not cover another node', () => {
    const [long] = plan({ label: LONG }, { label: 'UN', y: 24 });
    expect(long!.at.y).toBeLessThan(0); // above: below stands another
  });

  it('never overlap one another, however close the nodes', () => {
    const crowd = Array.from({ length: 80 }, (_, index) => ({
      label: `${'name '.repeat(1 + (index % 4))}${index}`,
      x: (index * 37) % 300,
      y: (index * 53) % 200,
      weight: index % 7,
    }));
    const placed = plan(...crowd);
    expect(placed.length).toBeGreaterThan(0);
    const clashes = placed.filter((one, index) =>
      placed.slice(index + 1).some((other) => overlaps(one.at, other.at)),
    );
    expect(clashes.map(({ lines }) => lines)).toEqual([]);
  });

  it('are in a crowd those of the most important nodes, in its midst too', () => {
    const crowd = Array.from({ length: 400 }, (_, place) => ({
      label: `${place}`,
      x: (place % 20) * 62,
      y: Math.floor(place / 20) * 18,
      weight: place === 210 ? 90 : 1,
    }));
    expect(names(...crowd)).toHaveLength(400); // each in its node
    const long = plan(...crowd.map((node) => ({ ...node, label: `Node ${node.label} with a long name` })));
    expect(long[0]!.lines.join(' ')).toBe('Node 210 with a long name');
    expect(long).toHaveLength(60);
  });

  it('cover no node of a crowd where there is a place that covers none', () => {
    const crowd = Array.from({ length: 300 }, (_, place) => ({ label: `${LONG} ${place}`, x: place * 300 }));
    const below = { label: 'x', x: 0, y: 18 };
    const [first] = plan({ ...crowd[0]!, weight: 9 }, ...crowd.slice(1), below);
    expect(overlaps(first!.at, { x: 0, y: 18, width: 48, height: 13 })).toBe(false);
  });

  it('are left out of nodes that have stepped back, but for locators', () => {
    expect(names({ label: 'UN', opacity: 0.2 }, { label: 'x', locator: '18', x: 200, opacity: 0.2 })).toEqual(
      ['18'],
    );
  });

  it('take the same order on every call', () => {
    const given = [LONG, 'UN', 'SCO', 'Africa'].map((label, index) => ({ label, x: index * 200, weight: 1 }));
    expect(names(...given)).toEqual(names(...given));
    expect(names(...given)).toEqual(given.map(({ label }) => label));
  });
});
