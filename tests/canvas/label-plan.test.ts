import type { NodeSingular } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { isOccluded, overlaps, planFarLabels, type FarCandidate } from '../../src/canvas/label-plan';
import type { Pen } from '../../src/canvas/pen';
import { entityLook } from '../../src/look/node-look';

/** A pen whose letters are all six tenths of the font size wide. */
const context = {
  font: '',
  measureText: (text: string) => ({ width: text.length * 0.6 * Number(/([\d.]+)px/.exec(context.font)![1]) }),
};
const pen = { context } as unknown as Pen;

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
      look: entityLook('region'),
      size: { width: 124, height: 40 },
      degree: 1,
    },
    text: { label, folded: 0, ...(locator ? { locator } : {}) },
    box: { x, y, width: 60, height: 16 },
    weight,
    node: { effectiveOpacity: () => opacity } as NodeSingular,
  };
}
const plan = (...given: Given[]) => planFarLabels(given.map(candidate), pen);
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
  it('stand inside their node where they fit, smaller if need be', () => {
    const [short, middle] = plan({ label: 'UN' }, { label: 'Balkans', x: 200 });
    expect(short).toMatchObject({ inside: true, size: 11, lines: ['UN'] });
    expect(middle).toMatchObject({ inside: true, size: 10 });
  });

  it('stand in two lines where that is enough', () => {
    const [label] = planFarLabels(
      [{ ...candidate({ label: 'Near Abroad' }), box: { x: 0, y: 0, width: 70, height: 30 } }],
      pen,
    );
    expect(label).toMatchObject({ inside: true, lines: ['Near', 'Abroad'] });
  });

  it('stand below it where they do not', () => {
    const [label] = plan({ label: LONG });
    expect(label).toMatchObject({ inside: false, size: 11 });
    expect(label!.at.y).toBeGreaterThan(8);
  });

  it('are the locator of a statement, the name of an entity', () => {
    expect(names({ label: LONG, locator: '19(4)' }, { label: 'Africa', x: 200 })).toEqual([
      '19(4)',
      'Africa',
    ]);
  });

  it('leave out the less important one of two that would overlap', () => {
    const near = { label: `${LONG} B`, x: 60 };
    expect(names({ label: LONG, weight: 1 }, { ...near, weight: 2 })).toEqual([near.label]);
    expect(names({ label: LONG, weight: 2 }, { ...near, weight: 1 })).toEqual([LONG]);
  });

  it('do not cover another node', () => {
    expect(names({ label: LONG }, { label: 'UN', y: 24 })).toEqual(['UN']);
  });

  it('never overlap one another, however close the nodes', () => {
    const crowd = Array.from({ length: 80 }, (_, index) => ({
      label: `${'name '.repeat(1 + (index % 4))}${index}`,
      x: (index * 37) % 300,
      y: (index * 53) % 200,
      weight: index % 7,
    }));
    const outside = plan(...crowd).filter(({ inside }) => !inside);
    expect(outside.length).toBeGreaterThan(0);
    const clashes = outside.filter((one, index) =>
      outside.slice(index + 1).some((other) => overlaps(one.at, other.at)),
    );
    expect(clashes.map(({ lines }) => lines)).toEqual([]);
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
