import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plainText } from '../../src/language/say-pieces';
import { Notices } from '../../src/state/notices.svelte';

describe('what is to be read out', () => {
  let notices: Notices;
  const said = () => plainText(notices.said);
  beforeEach(() => {
    vi.useFakeTimers();
    notices = new Notices();
  });
  afterEach(() => void vi.useRealTimers());

  it('is said together where it comes within a moment', () => {
    notices.announce('12 found');
    notices.announce('Select a node first.');
    expect(said()).toBe('');
    vi.advanceTimersByTime(150);
    expect(said()).toBe('12 found Select a node first.');
  });

  it('says in which language each word is, also together with others', () => {
    notices.announce([{ text: 'BRICS', language: 'en' }, { text: ': 3' }]);
    notices.announce('12 found');
    vi.advanceTimersByTime(150);
    expect(notices.said[0]).toEqual({ text: 'BRICS', language: 'en' });
    expect(said()).toBe('BRICS: 3 12 found');
  });

  it('takes the place of what waits to be said about the same', () => {
    for (const node of ['China', 'India', 'BRICS']) notices.announce(node, 'place');
    vi.advanceTimersByTime(150);
    expect(said()).toBe('BRICS');
  });

  it('is said in the order in which it came, also in the place of what waited', () => {
    notices.announce('China', 'place');
    notices.announce('12 found');
    notices.announce('BRICS', 'place');
    vi.advanceTimersByTime(150);
    expect(said()).toBe('12 found BRICS');
  });

  it('is said again when it is the same as before', () => {
    notices.announce('No link upwards from here.');
    vi.advanceTimersByTime(150);
    const before = said();
    notices.announce('No link upwards from here.');
    vi.advanceTimersByTime(150);
    expect(said()).not.toBe(before);
    expect(said().trim()).toBe(before);
  });

  it('is one message in 150 ms at most, however fast it comes', () => {
    const heard: string[] = [];
    for (let now = 0; now < 1500; now += 10) {
      notices.announce(`step ${now}`, 'place');
      vi.advanceTimersByTime(10);
      if (said() !== (heard.at(-1) ?? '')) heard.push(said());
    }
    expect(heard.length).toBeGreaterThan(1);
    expect(heard.length).toBeLessThanOrEqual(1500 / 150);
  });
});
