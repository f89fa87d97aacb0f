import { describe, expect, it } from 'vitest';
import { guardPrototype } from '../../src/formats/guard-prototype';

/** A prototype like that of all objects, and something that inherits from it. */
function made(): { prototype: Record<string, unknown>; heir: Record<string, unknown> } {
  const prototype: Record<string, unknown> = { toString: () => 'whole' };
  guardPrototype(prototype);
  return { prototype, heir: Object.create(prototype) as Record<string, unknown> };
}

describe('a guarded prototype', () => {
  it('takes nothing new, and loses and changes nothing', () => {
    const { prototype } = made();
    expect(() => (prototype.previous = 1)).toThrow(TypeError);
    expect(() => (prototype.toString = () => 'changed')).toThrow(TypeError);
    expect(Reflect.deleteProperty(prototype, 'toString')).toBe(false);
    expect([Object.keys(prototype), String(prototype)]).toEqual([[], 'whole']);
  });

  it('still lets what inherits from it have properties of the same names', () => {
    const { heir, prototype } = made();
    heir.toString = () => 'own';
    heir.other = 1;
    expect(String(heir)).toBe('own');
    expect(Object.keys(heir)).toEqual(['toString', 'other']);
    expect(String(Object.create(prototype))).toBe('whole');
  });
});
