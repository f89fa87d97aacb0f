import { installPackages } from './install-packages.mjs';
import { root } from './root.mjs';

installPackages();
const { createServer } = await import('vite');
const server = await createServer({ root, server: { host: '127.0.0.1' } });
await server.listen();
server.printUrls();
