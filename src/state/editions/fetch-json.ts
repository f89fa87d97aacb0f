import { say } from '../../language/say';

/** A file beside the page. Rejects with a sentence that names it, and what was wrong as its cause. */
export async function fetchJson<T>(path: string): Promise<T> {
  try {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return (await response.json()) as T;
  } catch (cause) {
    const words = say('{path} could not be loaded. Is the connection there? Reload to try again.', { path });
    throw new Error(words, { cause });
  }
}
