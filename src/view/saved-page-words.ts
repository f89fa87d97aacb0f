import { say } from '../language/say';
import { sayDate } from '../language/say-date';

interface SavedPage {
  /** ISO. */
  savedAt: string;
  /** Of the document's data. */
  hash: string;
}

/** Sentences that say what a saved page is, in the language of the interface. */
export const savedPageWords = ({ savedAt, hash }: SavedPage): string[] => [
  say('A page saved from Policy Atlas on {date}.', { date: sayDate(savedAt.slice(0, 10)) }),
  say('It holds this document, data {hash}, and the whole program, and needs no network.', { hash }),
];
