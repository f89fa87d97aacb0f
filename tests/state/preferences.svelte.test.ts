import { describe, expect, it } from 'vitest';
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
