import { expect, it } from 'vitest';
import { fileName } from '../../../src/state/saving/file-name';
import fc from '../../properties';

it('names a file after ids without their kinds', () => {
  expect(fileName(['foreign-policy-concept-2023', 'region:africa'], 'md')).toBe(
    'foreign-policy-concept-2023-africa.md',
  );
  expect(fileName(['a/b', 'country:ZA'], 'md')).toBe('a-b-ZA.md');
});

it('is safe for every file system, and not too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (document, places) => {
      const name = fileName([document, ...places], 'png');
      expect(name).toMatch(/^[\p{L}\p{N}-]*\.png$/u);
      expect(name.length).toBeLessThanOrEqual(124);
    }),
  );
});
