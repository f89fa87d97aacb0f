import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { patternLiterals, type PatternLiteral } from './pattern-literals';

const LENGTH = 100_000;
/** Far more than any pattern needs that looks at each character a few times, and far less than one that looks back from each. */
const WATCHDOG = 1000;
/** Where the machine did something else in between, it is quick at another time. */
const SECOND_TRY = 3000;

const SIGNS = [...'a1 \t\n"\'`\\<>&;:,.-_/#%*=+@!?()[]{}|~^$é', '\ud83d', '\u0000'];

/** Runs of signs that patterns speak of, alone and in pairs, with an end that fits none of them. */
function worstTexts({ source }: RegExp): string[] {
  const own = [...new Set([...SIGNS.slice(0, 6), ...source])];
  const units = [
    ...SIGNS,
    ...own.flatMap((one) => ['a', ' '].flatMap((other) => [one + other, other + one])),
  ];
  const words = source.match(/[a-z]{3,}/gi) ?? [];
  return [...new Set([...units, ...words, ...words.map((word) => `${word} `)])].map(
    (unit) => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH) + '\u0001',
  );
}

const sandbox = createContext({ pattern: /a/, texts: [''] });

/** Goes through each text with a pattern as its code does: from match to match where it is global, else once. */
function isQuick({ pattern }: PatternLiteral): boolean {
  const texts = worstTexts(pattern);
  for (let at = 0; at < texts.length; at += 1) {
    Object.assign(sandbox, { pattern, text: texts[at] });
    const code = pattern.global ? 'text.replace(pattern, "")' : 'pattern.lastIndex = 0; pattern.test(text)';
    if (!endsWithin(WATCHDOG, code) && !endsWithin(SECOND_TRY, code)) return false;
  }
  return true;
}

function endsWithin(timeout: number, code: string): boolean {
  try {
    runInContext(code, sandbox, { timeout });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}

describe('patterns', () => {
  it('that look back from each place are found out', () => {
    expect(isQuick({ place: '', pattern: /a+a+b/ })).toBe(false);
    expect(isQuick({ place: '', pattern: /(?:a|aa)+$/ })).toBe(false);
    expect(isQuick({ place: '', pattern: /\[[^\]]*\]/g })).toBe(false);
  });

  it('of the sources take time that grows with the text alone', { timeout: 300_000 }, () => {
    const literals = patternLiterals();
    expect(literals.length).toBeGreaterThan(100);
    expect(
      literals.filter((literal) => !isQuick(literal)).map(({ place, pattern }) => `${place} ${pattern}`),
    ).toEqual([]);
  });
});
