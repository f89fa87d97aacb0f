import fc from 'fast-check';

/** In pages there is no process, and no other seed. */
const { ATLAS_SEED = '2023' } = globalThis.process?.env ?? {};

/**
 * Properties are tried with the same values in each run: what fails, fails everywhere, and no run fails by chance.
 * `ATLAS_SEED=random npm test -- unit` (or a number) tries others.
 */
if (ATLAS_SEED !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(ATLAS_SEED) });

export default fc;
