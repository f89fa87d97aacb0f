import { expect, it } from 'vitest';
import { kindNames } from '../../src/look/kind-names';

const named = (id: string) => ({
  id,
  family: 'goal' as const,
  label: { en: 'Aim' },
  plural: { en: 'Aims' },
});
const document = {
  kinds: [{ ...named('aim'), filtered: true }],
  thingKinds: [{ id: 'country', label: { en: 'Country of the file' } }],
};
const many = (kind: Parameters<typeof kindNames>[0]) => kindNames(kind, document).many.en;

it('calls statements as their document does, things as their file, and entities as the program', () => {
  expect(kindNames({ type: 'statement', kind: 'aim' }, document)).toEqual({
    one: { en: 'Aim' },
    many: { en: 'Aims' },
  });
  expect(many({ type: 'thing', kind: 'country' })).toBe('Country of the file');
  expect(many({ type: 'country', kind: 'country' })).toBe('countries');
});

it('takes what is known of a kind by its id alone, and else the id', () => {
  expect(['aim', 'country', 'organisation', 'constructor'].map((kind) => many({ kind }))).toEqual([
    'Aims',
    'Country of the file',
    'organisations',
    'constructor',
  ]);
});
