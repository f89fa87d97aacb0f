import { describe, expect, it } from 'vitest';
import { textsIn } from '../../../src/figure/fonts/font-needs';
import { FRAME_PARTS, type FramePart } from '../../../src/figure/figure-options';
import { smallAtlas } from '../../state/open-small';
import { figureOf, groupsOf } from '../made-picture';

const document = { ...smallAtlas(), licence: 'CC BY 4.0' };
const make = (frame: readonly FramePart[], caption?: string) =>
  figureOf({ document, options: { frame, title: 'A title of its own', ...(caption ? { caption } : {}) } });
/** All that stands around the graph. */
const words = (frame: readonly FramePart[], caption?: string) => {
  const groups = groupsOf(make(frame, caption).parts);
  return textsIn([groups.get('head')!, groups.get('foot')!])
    .map(({ text }) => text)
    .join(' ');
};
const SAID: [FramePart, string][] = [
  ['title', 'A title of its own'],
  ['filters', 'Shown: '],
  ['legend', 'Favours'],
  ['source', 'Source: '],
  ['data', 'Data: '],
  ['licence', 'Licence: CC BY 4.0.'],
  ['link', 'https://atlas.example/#/small'],
];

describe('the frame of a figure', () => {
  it.each(SAID)('has its %s, and not where that is left out', (part, text) => {
    expect(words(FRAME_PARTS)).toContain(text);
    expect(words([part])).toContain(text);
    const rest = FRAME_PARTS.filter((other) => other !== part);
    expect(words(rest)).not.toContain(text);
  });

  it('has a QR code of its own', () => {
    expect(groupsOf(make(['qr']).parts).has('qr')).toBe(true);
    expect(groupsOf(make(['link']).parts).has('qr')).toBe(false);
  });

  it('has a caption where one is given', () => {
    expect(words([], 'As of today.')).toBe('As of today.');
  });

  it('may be left out whole', () => {
    expect(words([])).toBe('');
    expect(make([]).height).toBeLessThan(make(FRAME_PARTS).height);
  });
});
