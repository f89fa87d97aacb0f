import { say } from '../language/say';
import { sayDate } from '../language/say-date';

interface QuotedPassage {
  sentence: string;
  locator: string;
  title: string;
  author: string;
  date: string | undefined;
  /** Whether it is taken from the very text that the document was made from. */
  isWhole: boolean;
}

/** A sentence of the source with what is needed to find it again, to be copied into another text. */
export function quotationText({ sentence, locator, title, author, date, isWhole }: QuotedPassage): string {
  const place = [locator, title, author, date ? sayDate(date) : say('undated')].filter(Boolean).join(', ');
  return isWhole
    ? say('“{sentence}” ({place})', { sentence, place })
    : say('“{sentence}” ({place}; from the reader’s copy, another version of the text)', { sentence, place });
}
