import { describe, expect, it } from 'vitest';
import { guessRole } from '../../../src/graph/mapping/guess-role';

describe('what a kind is called', () => {
  it.each([
    'organisation',
    'Organization',
    'ORGANISATIONS',
    'org',
    'orgs',
    ' organisation ',
    'Организация',
    'организации',
    'международные организации',
  ])('says that %s is an organisation', (kind) => {
    expect(guessRole(kind)).toBe('organisation');
  });

  it.each([
    ['Countries', 'country'],
    ['страны', 'country'],
    ['государства', 'country'],
    ['регионы', 'region'],
    ['темы', 'theme'],
    ['понятия', 'topic'],
    ['группы стран', 'group'],
    ['статьи', 'statement'],
  ])('finds %s in the plural', (kind, role) => {
    expect(guessRole(kind)).toBe(role);
  });

  it.each(['', 'organic', 'organiser', 'ship'])('says nothing of “%s”', (kind) => {
    expect(guessRole(kind)).toBeUndefined();
  });
});
