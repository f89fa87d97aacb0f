// npm run audit: asks the registry's audit service about the packages that readers get. Exit code 1 with known faults of
// moderate severity and above, 2 where the service could not be asked.
import { pathToFileURL } from 'node:url';
import { runNpm } from './run-npm.mjs';

const COUNTED = ['moderate', 'high', 'critical'];

/**
 * What npm answered, in words.
 * @param {string} output of `npm audit --json`
 */
export function auditResult(output) {
  const report = parse(output);
  if (!report?.vulnerabilities) {
    const reason = report?.message ?? report?.error?.summary ?? 'its answer could not be read';
    return { code: 2, lines: [`The audit service could not be asked (${reason}). Nothing was checked.`] };
  }
  const faults = Object.values(report.vulnerabilities).filter(({ severity }) => COUNTED.includes(severity));
  const lines = faults.map(({ name, severity, range }) => `${name} ${range}: ${severity}`);
  return {
    code: faults.length ? 1 : 0,
    lines: [...lines, `${faults.length} known faults, moderate or worse`],
  };
}

function parse(output) {
  try {
    return JSON.parse(output);
  } catch {
    return undefined; // npm said something else than it was asked for
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { stdout } = runNpm(['audit', '--omit=dev', '--json'], ['ignore', 'pipe', 'ignore']);
  const { code, lines } = auditResult(stdout ?? '');
  console.log(lines.join('\n'));
  process.exitCode = code;
}
