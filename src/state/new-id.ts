/** An id that no other has: its beginning grows with time, so that sorted ids are in the order of their making. */
export function newId(): string {
  const random = crypto.getRandomValues(new Uint32Array(2)); // randomUUID is not there on pages without encryption
  const time = Date.now().toString(36).padStart(10, '0');
  return `${time}-${[...random].map((part) => part.toString(36)).join('')}`;
}
