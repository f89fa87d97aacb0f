import { ownScript } from './own-script';

/** As built, a script: from a page on disk Chromium starts no worker that is a module. */
const WORKER_TYPE = import.meta.env.DEV ? 'module' : 'classic';

/** Starts a worker of the program by its built address. */
export const startWorker = (url: string): Worker => new Worker(ownScript(url), { type: WORKER_TYPE });
