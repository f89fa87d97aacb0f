/** Tells builds of one version apart: what the build put into the name of its script. Empty where it has put nothing in. */
export const buildOf = (script: string): string => /-([\w-]{8})\.js$/.exec(script)?.[1] ?? '';
