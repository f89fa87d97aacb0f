/** A file name of ids without their kinds, safe on every system: `foreign-policy-concept-2023-africa.md`. */
export function fileName([document = '', ...places]: string[], ending: string): string {
  const parts = [document, ...places.map((place) => place.replace(/^\w+:/, ''))];
  return `${parts
    .join('-')
    .replace(/[^\p{L}\p{N}-]+/gu, '-')
    .slice(0, 120)}.${ending}`;
}
