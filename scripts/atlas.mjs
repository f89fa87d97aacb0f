import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfChanged } from './build.mjs';
import { installPackages } from './install-packages.mjs';
import { root } from './root.mjs';

installPackages();
await buildIfChanged('cli', { quiet: true });
// In this process, for the start is a quarter of the time; exit codes and standard input are the command's own.
const program = join(root, 'dist', 'cli', 'policy-atlas.js');
process.argv[1] = program;
await import(pathToFileURL(program).href);
