import { describe, expect, it } from 'vitest';
import { toSceneId } from '../../../src/figure/scene/scene-id';
import fc from '../../properties';

describe('the name of a part of a scene', () => {
  it('can be read', () => {
    expect(toSceneId('node', 'region:near-abroad')).toBe('node-region.near-abroad');
    expect(toSceneId('edge', 's1>supports>region:a')).toBe('edge-s1_3e_supports_3e_region.a');
  });

  it('is one that XML takes, and another one for every id', () => {
    const id = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', ':', '.', '_', '-', '>', '3e', ' ') }),
      fc.string(),
    );
    fc.assert(
      fc.property(id, id, (one, other) => {
        expect(toSceneId('node', one)).toMatch(/^[A-Za-z][A-Za-z0-9._-]*$/);
        expect(toSceneId('node', one) === toSceneId('node', other)).toBe(one === other);
      }),
    );
  });
});
