/** A name that XML and PDF take, readable and as unique as the id: other letters come as `_` and their number. */
export const toSceneId = (prefix: string, id: string): string =>
  `${prefix}-${id
    .replace(/[^A-Za-z0-9:-]/gu, (letter) => `_${letter.codePointAt(0)!.toString(16)}_`)
    .replaceAll(':', '.')}`;
