/** Lets the page paint and answer between two steps of long work. Rejects where the work is not wanted any more. */
export async function breathe(signal: AbortSignal, milliseconds = 0): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  signal.throwIfAborted();
}
