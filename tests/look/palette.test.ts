import { describe, expect, it } from 'vitest';
import { EDGE_LOOKS } from '../../src/look/edge-look';
import { PALETTES, type ThemeId, type Token } from '../../src/look/palette';
import { STRONG_PALETTES, SYSTEM_PALETTE } from '../../src/look/special-palettes';
import { STRONG_DIM } from '../../src/look/strong-dim';
import { contrast, distance, over } from './colour-vision';
import { deltaE2000 } from './delta-e-2000';

const THEMES = Object.keys(PALETTES) as ThemeId[];
const GROUNDS: Token[] = ['ground', 'surface', 'sunken'];
const KINDS: Token[] = [
  ...(['principle', 'priority', 'point', 'comment', 'heading'] as const),
  ...(['organisation', 'region', 'country', 'theme'] as const),
];

const pairs = (tokens: Token[], grounds: Token[]) =>
  THEMES.flatMap((theme) => tokens.flatMap((token) => grounds.map((on) => ({ theme, token, on }))));

const TEXTS = [
  ...pairs(['ink', 'quietInk'], GROUNDS),
  ...pairs(['onFill'], ['organisation', 'region', 'country']),
  ...pairs(['theme'], ['themeFill']),
  ...pairs(['accent'], ['surface', 'ground']),
  ...pairs(['onAccent'], ['accent']),
  ...pairs(KINDS, ['surface', 'ground']), // locators on cards, names beside small nodes
];

const LINES = [
  ...pairs(['favours', 'rejects', 'neutral', 'inferred', 'background', ...KINDS], ['ground']),
  ...pairs(['edge', 'accent'], ['ground', 'surface']),
];

/** What is written on shapes. */
const DIMMED: [ink: Token, fill: Token][] = [
  ...(['organisation', 'region', 'country'] as const).map((fill): [Token, Token] => ['onFill', fill]),
  ...KINDS.map((ink): [Token, Token] => [ink, 'surface']),
  ['theme', 'themeFill'],
];

const ratio = ({ theme, token, on }: (typeof TEXTS)[number]) =>
  contrast(PALETTES[theme][token], PALETTES[theme][on]);

describe('the arithmetic of these tests', () => {
  it('knows the contrast of black and white, and of a colour with itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#123456', '#123456')).toBe(1);
  });

  it('knows that red and green come together without one kind of cone', () => {
    expect(distance('#c0392b', '#2b7a4b', 'usual')).toBeGreaterThan(50);
    for (const vision of ['protan', 'deutan'] as const)
      expect(distance('#a05020', '#607020', vision)).toBeLessThan(
        distance('#a05020', '#607020', 'usual') / 2,
      );
  });

  it('knows distances that were published with the formula', () => {
    expect(deltaE2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(deltaE2000([22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619])).toBeCloseTo(2.0373, 4);
    expect(deltaE2000([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 4);
  });

  it('mixes a faint colour with its ground', () => {
    expect(over('#ffffff', '#000000', 0.6)).toBe('#666666');
  });
});

describe.each(THEMES)('the %s palette', (theme) => {
  it('is written as six-digit hex', () => {
    for (const value of Object.values(PALETTES[theme])) expect(value).toMatch(/^#[\da-f]{6}$/);
  });

  it('is neither pure black nor, as its ground, pure white', () => {
    expect(Object.values(PALETTES[theme])).not.toContain('#000000');
    expect(PALETTES[theme].ground).not.toBe('#ffffff');
  });

  it('keeps its one accent for focus and links', () => {
    const uses = Object.values(PALETTES[theme]).filter((value) => value === PALETTES[theme].accent);
    expect(uses).toHaveLength(1);
  });
});

describe('text', () => {
  it.each(TEXTS)('$theme: $token on $on has at least 4.5:1', (pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('lines and borders', () => {
  it.each(LINES)('$theme: $token on $on has at least 3:1', (pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(3);
  });

  it.each(THEMES.flatMap((theme) => Object.keys(EDGE_LOOKS).map((look) => ({ theme, look }))))(
    '$theme: $look at the strength it is drawn with has at least 3:1',
    ({ theme, look }) => {
      const { colour, opacity } = EDGE_LOOKS[look as keyof typeof EDGE_LOOKS];
      const { ground, [colour]: line } = PALETTES[theme];
      expect(contrast(over(ground, line, opacity), ground)).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(THEMES)('%s: background facts stay paler than anything the text says', (theme) => {
    const { ground, background, favours, rejects, neutral } = PALETTES[theme];
    const pale = contrast(over(ground, background, EDGE_LOOKS.background.opacity), ground);
    for (const said of [favours, rejects, neutral]) expect(pale).toBeLessThan(contrast(said, ground));
  });
});

describe.each(THEMES)('more contrast, %s', (theme) => {
  const palette = STRONG_PALETTES[theme];
  const pairsOf = (list: typeof TEXTS) => list.filter((pair) => pair.theme === theme);

  it('gives texts 7:1', () => {
    const faint = pairsOf(TEXTS).filter(({ token, on }) => contrast(palette[token], palette[on]) < 7);
    expect(faint.map(({ token, on }) => `${token} on ${on}`)).toEqual([]);
  });

  it('gives lines 4.5:1, at the strength they are drawn with', () => {
    const drawn = Object.values(EDGE_LOOKS).map(({ id, colour, opacity }) => ({
      id,
      ratio: contrast(over(palette.ground, palette[colour], opacity), palette.ground),
    }));
    expect(drawn.filter(({ ratio: reached }) => reached < 4.5)).toEqual([]);
    for (const { token, on } of pairsOf(LINES))
      expect(contrast(palette[token], palette[on])).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps what has stepped back: its shape at 3:1, its text at 4.5:1', () => {
    const { ground, surface } = palette;
    for (const kind of KINDS)
      expect(contrast(over(ground, palette[kind], STRONG_DIM), ground)).toBeGreaterThan(3);
    for (const [ink, fill] of DIMMED)
      expect(contrast(palette[ink], over(surface, palette[fill], STRONG_DIM))).toBeGreaterThanOrEqual(4.5);
  });

  it('has more of it than the usual colours, and the same names for them', () => {
    expect(Object.keys(palette).sort()).toEqual(Object.keys(PALETTES[theme]).sort());
    expect(Object.keys(SYSTEM_PALETTE).sort()).toEqual(Object.keys(PALETTES[theme]).sort());
    expect(contrast(palette.ink, palette.ground)).toBeGreaterThan(
      contrast(PALETTES[theme].ink, PALETTES[theme].ground),
    );
  });
});
