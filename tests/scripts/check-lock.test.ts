import { expect, it } from 'vitest';
import { lockFaults } from '../../scripts/check-lock.mjs';

const integrity = 'sha512-abc';

it('passes a lock file without addresses whose optional packages all have entries', () => {
  const packages = {
    '': {},
    'node_modules/a': { integrity, optionalDependencies: { '@b/linux': '1.0.0' } },
    'node_modules/a/node_modules/@b/linux': { integrity, optional: true },
  };
  expect(lockFaults({ packages })).toEqual([]);
});

it('finds the address of a registry', () => {
  const packages = { 'node_modules/a': { integrity, resolved: 'somewhere' } };
  expect(lockFaults({ packages })).toEqual(['node_modules/a: has "resolved"']);
});

it('finds an optional package that npm left out', () => {
  const packages = { 'node_modules/a': { integrity, optionalDependencies: { '@b/windows': '1.0.0' } } };
  expect(lockFaults({ packages })).toEqual(['node_modules/a: optional "@b/windows" has no entry']);
});
