import type { Plugin } from 'vite';

const LEFT_OUT = '\0reader-left-out';

/** Leaves out what the register of formats loads to read files: saved pages write graphs and open none. */
export const withoutReaders = (): Plugin => ({
  name: 'without-readers',
  resolveDynamicImport: (specifier, importer) =>
    typeof specifier === 'string' && /\/read-[\w-]+$/.test(specifier) && importer?.includes('/src/formats/')
      ? LEFT_OUT
      : undefined,
  load: (id) => (id === LEFT_OUT ? 'export {};' : undefined),
});
