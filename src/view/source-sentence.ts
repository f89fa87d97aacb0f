import { say } from '../language/say';

interface Figures {
  whole: boolean;
  found: number;
  near: number;
  missing: number;
}

/** What of a document was found in a reader's text: "Another version: 104 of 110 key words found, 6 not found." */
export function sourceSentence({ whole, found, near, missing }: Figures): string {
  const all = found + missing;
  if (whole)
    return missing
      ? say('This is the text, whole: {found} of {all} key words at their places, {missing} not found.', {
          found,
          all,
          missing,
        })
      : say('This is the text, whole: all {all} key words at their places.', { all });
  return missing ? partSentence({ found, all, near, missing }) : allSentence(all, near);
}

const allSentence = (all: number, near: number): string =>
  near
    ? say('Another version: all {all} key words found, {near} of them with differing letters.', { all, near })
    : say('Another version: all {all} key words found.', { all });

function partSentence({ found, all, near, missing }: Omit<Figures, 'whole'> & { all: number }): string {
  return near
    ? say(
        'Another version: {found} of {all} key words found, {near} of them with differing letters, {missing} not found.',
        { found, all, near, missing },
      )
    : say('Another version: {found} of {all} key words found, {missing} not found.', { found, all, missing });
}
