/** Small choices of how the screen is arranged, kept in this browser; without storage they last as long as the page. */
export function readSetting(name: string): unknown {
  try {
    const kept = isKept ? localStorage.getItem(PREFIX + name) : null;
    return kept === null ? undefined : (JSON.parse(kept) as unknown);
  } catch {
    return undefined; // no storage, or not what this program wrote: as by default
  }
}

export function keepSetting(name: string, value: unknown): void {
  try {
    if (isKept) localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // full or forbidden: the choice holds until the page is left
  }
}

let isKept = true;

/** From now on nothing is kept, and nothing read that was: so it is within the page of another. */
export function keepNothing(): void {
  isKept = false;
}

const PREFIX = 'policy-atlas.';
