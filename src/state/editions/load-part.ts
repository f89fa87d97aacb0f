let tries = 0;

/**
 * Loads a part of the program, a module as it is. Browsers remember that one could not be loaded, and ask for it again
 * only under another address: so it is tried once more under one.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    restoreStyles();
    const text = String(error);
    if (text.includes('CSS')) return load(); // what failed was its style sheet, which is asked for anew
    const address = /https?:\/\/\S+\.js/.exec(text)?.[0];
    if (!address || new URL(address).origin !== location.origin) throw error;
    return (await import(/* @vite-ignore */ `${address}?again=${(tries += 1)}`)) as Part;
  }
}

function restoreStyles(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
    if (!link.sheet) link.replaceWith(link.cloneNode());
}

/** Whether an error says that a part could not be loaded, in the words of one of the browsers. */
export const isNotLoaded = (error: unknown): boolean =>
  /dynamically imported module|Importing a module script failed|preload CSS/i.test(String(error));
