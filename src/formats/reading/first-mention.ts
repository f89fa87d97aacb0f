import { placeInText, START, type Place } from './place';

/** Where a text names an id first, as a word of its own; the start where it writes it in another way. */
export function firstMention(text: string, id: string): Place {
  if (id === '') return START;
  for (let at = text.indexOf(id); at !== -1; at = text.indexOf(id, at + 1))
    if (isEdge(text[at - 1]) && isEdge(text[at + id.length])) return placeInText(text, at);
  return START;
}

const isEdge = (letter: string | undefined): boolean =>
  letter === undefined || !/[\p{L}\p{N}_]/u.test(letter);
