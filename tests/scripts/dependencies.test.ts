import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditResult } from '../../scripts/audit.mjs';
import { licencesOf, projectLicences } from '../../scripts/licences.mjs';
import { startPackages } from './start-packages';

type Packages = Record<string, string>;
const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const { dependencies, optionalDependencies } = read('package.json') as Record<string, Packages>;
const reasons = read('scripts/dependency-reasons.json') as Record<string, { loaded: string; reason: string }>;

describe('each package that readers get', () => {
  it('has its reason, and no other has one', () => {
    expect(Object.keys(reasons)).toEqual([
      ...Object.keys({ ...dependencies, ...optionalDependencies }).sort(),
    ]);
    for (const { reason } of Object.values(reasons)) expect(reason).toMatch(/^[^\n]{10,100}$/);
  });

  it('of those that are loaded at start is listed so, and they are twelve at most', () => {
    const listed = Object.keys(reasons).filter((name) => reasons[name]?.loaded === 'at start');
    const loaded = startPackages('src/main.ts');
    expect([...loaded].filter((name) => name !== 'svelte').sort()).toEqual(listed); // Svelte is a tool that leaves its runtime
    expect(loaded.size).toBeLessThanOrEqual(12);
  });
});

describe('the licences', () => {
  const licence = (license: string, more: object = {}, name = 'a') =>
    licencesOf(
      { packages: { '': {}, [`node_modules/${name}`]: { version: '1.0.0', license, ...more } } },
      () => undefined,
    )[0];

  it('of all packages are permissive, or excepted with a reason', () => {
    const refused = projectLicences().filter(({ reason }) => !reason);
    expect(refused).toEqual([]);
  });

  it.each(['MIT', '(MIT AND Zlib)', 'GPL-3.0 OR MIT'])('let %s pass', (name) => {
    expect(licence(name)?.reason).toBe('permissive');
  });

  it.each(['GPL-3.0-only', 'MIT AND GPL-3.0', 'MPL-2.0', 'unknown'])('refuse %s', (name) => {
    expect(licence(name)?.reason).toBeUndefined();
  });

  it('let MPL pass for tools, and for the rasteriser that can be left out', () => {
    expect(licence('MPL-2.0', { dev: true })?.reason).toMatch(/^tools/);
    expect(licence('MPL-2.0', {}, '@resvg/resvg-js-linux-x64-gnu')?.reason).toMatch(/rasteriser/);
  });
});

describe('the audit', () => {
  const answer = (vulnerabilities: object) => auditResult(JSON.stringify({ vulnerabilities }));

  it('says so when the service could not be asked, and that nothing was checked', () => {
    const refused = auditResult(JSON.stringify({ message: '405 Method Not Allowed', error: {} }));
    expect(refused.code).toBe(2);
    expect(refused.lines.join()).toContain(
      'could not be asked (405 Method Not Allowed). Nothing was checked.',
    );
    expect(auditResult('').code).toBe(2);
  });

  it('counts faults from moderate on', () => {
    const fault = (severity: string) => ({ [severity]: { name: severity, severity, range: '<2' } });
    expect(answer({})).toEqual({ code: 0, lines: ['0 known faults, moderate or worse'] });
    expect(answer(fault('low')).code).toBe(0);
    expect(answer(fault('high'))).toEqual({
      code: 1,
      lines: ['high <2: high', '1 known faults, moderate or worse'],
    });
  });
});
