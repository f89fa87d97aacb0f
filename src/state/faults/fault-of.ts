/**
 * The error of an event that nobody foresaw; undefined for what is none of this program's: remarks of the browser, what an
 * extension did, what was given up on purpose.
 */
export function faultOf(event: Event): unknown {
  const { reason, error } = event as Partial<PromiseRejectionEvent & ErrorEvent>;
  const fault: unknown = reason ?? error;
  if (!(fault instanceof Error)) return fault ?? undefined;
  const isForeign = /\b(chrome|moz|safari-web)-extension:/.test(fault.stack ?? '');
  return isForeign || fault.name === 'AbortError' ? undefined : fault;
}
