import { fileURLToPath } from 'node:url';

/** The project's folder, with a separator at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

// Vite would warn on each start that our imports have no file extension, for a loader that we do not use.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
