/** The beginning of a text of any length, for messages. */
export const shortText = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

const MOST = 40;
