import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/look/palette';
import { STRONG_PALETTES } from '../../src/look/special-palettes';
import { Preferences } from '../../src/state/preferences.svelte';

/** A system that can change between light and dark. */
class FakeQuery extends EventTarget {
  constructor(public matches: boolean) {
    super();
  }

  turn(matches: boolean): void {
    this.matches = matches;
    this.dispatchEvent(Object.assign(new Event('change'), { matches }));
  }
}
const preferencesOn = (query: FakeQuery) => new Preferences(query as unknown as MediaQueryList);

describe('the theme', () => {
  it('follows the system, also when that changes', () => {
    const system = new FakeQuery(true);
    const preferences = preferencesOn(system);
    expect(preferences.themeId).toBe('dark');
    system.turn(false);
    expect(preferences.themeId).toBe('light');
  });

  it('is what the reader chose, whatever the system says', () => {
    const system = new FakeQuery(true);
    const preferences = preferencesOn(system);
    preferences.theme = 'light';
    system.turn(false);
    system.turn(true);
    expect(preferences.themeId).toBe('light');
    preferences.theme = 'auto';
    expect(preferences.themeId).toBe('dark');
  });

  it('is light where there is no system to ask', () => {
    expect(new Preferences(null).themeId).toBe('light');
  });
});

describe('contrast and motion', () => {
  it('are as the system has them until the reader chooses, which this browser keeps', async () => {
    const preferences = new Preferences(null);
    expect(preferences.comfort).toMatchObject({ contrast: 'auto', motion: 'auto', colours: 'usual' });
    preferences.comfort.contrast = 'more';
    preferences.comfort.motion = 'none';
    expect(preferences.comfort).toMatchObject({ colours: 'more', isStill: true });
    expect(preferences.palette).toBe(PALETTES.light);
    await preferences.loadPalettes();
    expect(preferences.palette).toBe(STRONG_PALETTES.light);
    expect(new Preferences(null).comfort).toMatchObject({ contrast: 'more', motion: 'none' });
  });

  it('give way to paper, which is light', () => {
    const preferences = preferencesOn(new FakeQuery(true));
    expect(preferences.palette).toBe(PALETTES.dark);
    preferences.printing = true;
    expect(preferences.palette).toBe(PALETTES.light);
  });

  it('are usual where what is kept is none of the choices', () => {
    localStorage.setItem('policy-atlas.contrast', '"less"');
    expect(new Preferences(null).comfort.contrast).toBe('auto');
  });
});
