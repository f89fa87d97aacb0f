// npm run licences: lists the licences of all packages in the lock file, and fails on those that are not allowed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

const PERMISSIVE = new Set([
  ...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'Zlib'],
  'OFL-1.1', // fonts: they may be embedded and passed on, not sold alone
]);

const EXCEPTIONS = [
  {
    licence: 'MPL-2.0',
    fits: ({ dev }) => dev,
    reason: 'tools that nothing of ours is made part of and no reader gets',
  },
  {
    licence: 'MPL-2.0',
    fits: ({ name }) => name.startsWith('@resvg/resvg-js'),
    reason: 'the optional rasteriser: a program file of its own, unchanged, that can be left out',
  },
];

/**
 * Each package of the lock with its licence, and why that is allowed; without a reason it is not.
 * @param {{ packages: Record<string, object> }} lock
 * @param {(path: string) => unknown} licenceIn what stands in an installed package, for those of which the lock says nothing
 */
export function licencesOf(lock, licenceIn) {
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, license, dev }]) => {
      const name = path.split('node_modules/').pop();
      const licence = license ?? licenceIn(path) ?? 'unknown';
      return { name, version, licence, reason: reasonFor({ name, licence, dev }) };
    });
}

function reasonFor(found) {
  if (isPermissive(found.licence)) return 'permissive';
  return EXCEPTIONS.find(({ licence, fits }) => licence === found.licence && fits(found))?.reason;
}

/** One of several to choose from is enough; of several that all hold, each must be. */
function isPermissive(licence) {
  const choices = licence.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((part) => PERMISSIVE.has(part)));
}

/** Old packages have the licence in other fields, or as a file only. */
function licenceInstalled(path) {
  const folder = join(root, path);
  if (!existsSync(join(folder, 'package.json'))) return undefined;
  const { license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const named = license?.type ?? license ?? licenses?.[0]?.type;
  if (named || !existsSync(join(folder, 'LICENSE'))) return named;
  return /\b(MIT|ISC)\b/.exec(readFileSync(join(folder, 'LICENSE'), 'utf8'))?.[1];
}

/** The list as `npm run licences` prints it, and whether all is well. */
export function projectLicences() {
  return licencesOf(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')), licenceInstalled);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const all = projectLicences();
  const refused = all.filter(({ reason }) => !reason);
  for (const { name, version, licence, reason } of all)
    console.log(
      `${name} ${version}: ${licence}${reason === 'permissive' ? '' : ` (${reason ?? 'NOT ALLOWED'})`}`,
    );
  console.log(`${all.length} packages, ${refused.length} with a licence that is not allowed`);
  process.exitCode = refused.length ? 1 : 0;
}
