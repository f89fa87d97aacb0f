import { join } from 'node:path';
import { buildIfChanged } from './build.mjs';
import { installPackages } from './install-packages.mjs';
import { root } from './root.mjs';
import { siteServer } from './site-server.mjs';

const FIRST_PORT = 4170;
const TRIED_PORTS = 30;

installPackages();
await buildIfChanged('app', { quiet: true });
const server = siteServer(join(root, 'dist', 'app'));
const wanted = Number(process.env.PORT) || undefined;
const port = await listen(server, wanted ? [wanted] : range(FIRST_PORT, TRIED_PORTS));
console.log(`Policy Atlas is at http://127.0.0.1:${port}/ (Ctrl-C ends it)`);

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });

/** Listens on the first of the ports that is free, and answers which. */
async function listen(server, [port, ...others]) {
  try {
    await new Promise((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
    return port;
  } catch (error) {
    if (error.code === 'EADDRINUSE' && others.length > 0) return listen(server, others);
    console.error(`Port ${port} cannot be used (${error.code}). Name another: PORT=8080 npm start`);
    return process.exit(1);
  }
}

function range(first, count) {
  return Array.from({ length: count }, (_, index) => first + index);
}
