/** Starting values that are far from each other (FNV-1a begins with the first). */
const SEEDS = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
const PRIME = 0x01000193;

/** A name for a text, 32 hexadecimal digits: four FNV-1a hashes. Nobody is meant to be kept from forging it. */
export const contentHash = (text: string): string =>
  SEEDS.map((seed) => {
    let hash = seed;
    for (let place = 0; place < text.length; place += 1)
      hash = Math.imul(hash ^ text.charCodeAt(place), PRIME);
    return (hash >>> 0).toString(16).padStart(8, '0');
  }).join('');
