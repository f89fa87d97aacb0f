import { foldText } from '../fold-text';
import type { Geography } from '../regions/geography';

/** A country or UN area that a text names. */
export interface FoundPlace {
  kind: 'country' | 'area';
  /** ISO 3166-1 alpha-2 or M49. */
  code: string;
}

/** Finds countries and UN areas by names in all languages, alpha-2 codes and M49 numbers; never by likeness. */
export class PlaceCodes {
  readonly #places = new Map<string, FoundPlace>();

  constructor(readonly geography: Geography) {
    for (const { code, label } of geography.areas)
      for (const name of [code, `m49:${code}`, ...Object.values(label)])
        this.#add(name, { kind: 'area', code });
    for (const { code, label } of geography.countries)
      for (const name of [code, `country:${code}`, ...Object.values(label)])
        this.#add(name, { kind: 'country', code });
  }

  find(text: string): FoundPlace | undefined {
    const isCode = /^[A-Za-z]{2}$/.test(text);
    return isCode && text !== text.toUpperCase() ? undefined : this.#places.get(foldText(text.trim()));
  }

  /** What may be meant by a text that names no place. */
  names(): string[] {
    const { areas, countries } = this.geography;
    return [...areas, ...countries].flatMap(({ code, label }) => [code, ...Object.values(label)]);
  }

  #add(name: string, place: FoundPlace): void {
    this.#places.set(foldText(name), place);
  }
}
