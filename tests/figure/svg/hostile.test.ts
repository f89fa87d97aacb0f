import { describe, expect, it } from 'vitest';
import { subsetsFor } from '../../../src/figure/fonts/font-needs';
import { writeSvg } from '../../../src/figure/svg/write-svg';
import { hostileScene } from '../hostile-scene';
import { HOSTILE_TEXTS } from '../hostile-texts';
import { typeface } from '../made-picture';
import { faultsOf, parseSvg } from '../read-svg';

describe('a picture of hostile texts', () => {
  const scene = hostileScene(HOSTILE_TEXTS);

  it('has them all in it, as words alone', () => {
    const svg = writeSvg(scene);
    expect(faultsOf(svg)).toEqual([]);
    const said = parseSvg(svg).textContent ?? '';
    expect(said).toContain('</text><script>alert(1)</script>');
    expect(said).toContain('javascript:alert(1)');
  });

  it('is safe with fonts inside, and with letters as outlines', () => {
    expect(faultsOf(writeSvg(scene, { fonts: subsetsFor(scene, typeface) }))).toEqual([]);
    const outline = (text: { text: string; size: number; weight: number }) =>
      typeface.face(text.weight).outline(text.text, text.size);
    expect(faultsOf(writeSvg(scene, { outline }))).toEqual([]);
  });

  it.each(HOSTILE_TEXTS)('is safe with the title, caption, licence and address %j', (text) => {
    expect(faultsOf(writeSvg(hostileScene([text], text)))).toEqual([]);
  });

  it('is safe in a language that is none', () => {
    const strange = { ...scene, about: { ...scene.about, language: '"><script>' } };
    expect(faultsOf(writeSvg(strange))).toEqual([]);
  });
});
