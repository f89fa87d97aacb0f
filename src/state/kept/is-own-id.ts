/** The ids of documents that are made of the reader's own files begin so. */
export const OWN = 'own-';

export const isOwnId = (id: string): boolean => id.startsWith(OWN);
