import { describe, expect, it } from 'vitest';
import { chicagoBibliography, chicagoNote } from '../../../src/view/citation/chicago';
import { toText } from '../../../src/view/citation/parts';
import { ENTRY, page } from './examples';

const note = (reference: typeof ENTRY) => toText(chicagoNote(reference));
const bibliography = (reference: typeof ENTRY) => toText(chicagoBibliography(reference));

describe('a page of a website, as in the examples of the Manual’s citation guide', () => {
  const yale = page({
    title: 'About Yale: Yale Facts',
    container: 'Yale University',
    accessed: '2022-03-08',
    url: 'https://www.yale.edu/about-yale/yale-facts',
  });
  const google = page({
    author: 'Google',
    title: 'Privacy Policy',
    container: 'Privacy & Terms',
    issued: '2017-04-17',
    url: 'https://www.google.com/policies/privacy/',
  });

  it('without a date has the day it was seen', () => {
    expect(note(yale)).toBe(
      '“About Yale: Yale Facts,” Yale University, accessed March 8, 2022, https://www.yale.edu/about-yale/yale-facts.',
    );
  });

  it('stands in the bibliography under the body whose site it is', () => {
    expect(bibliography(yale)).toBe(
      'Yale University. “About Yale: Yale Facts.” Accessed March 8, 2022. https://www.yale.edu/about-yale/yale-facts.',
    );
    expect(bibliography(google)).toBe(
      'Google. “Privacy Policy.” Privacy & Terms. Last modified April 17, 2017. https://www.google.com/policies/privacy/.',
    );
  });
});

describe('an entry of the atlas', () => {
  it('says in a note what it rests on, in parentheses whose own ones are brackets', () => {
    expect(note(ENTRY)).toBe(
      '“More ferries between the isles,” aim B(4) (source: A note on the Tide Plan [Author unknown, undated]; ' +
        'document described: Tide Plan [Act No. 7]), Policy Atlas, data version 0123456789ab, ' +
        'accessed March 8, 2026, https://atlas.example/#/tide-plan?select=aim-4.',
    );
  });

  it('says it in the bibliography in sentences', () => {
    expect(bibliography(ENTRY)).toBe(
      'Policy Atlas. “More ferries between the isles.” Aim B(4). Source: A note on the Tide Plan (Author unknown, ' +
        'undated); document described: Tide Plan (Act No. 7). Data version 0123456789ab. ' +
        'Accessed March 8, 2026. https://atlas.example/#/tide-plan?select=aim-4.',
    );
  });
});

describe('quotation marks within a title', () => {
  it.each([
    ['On “peace” and "war"', '“On ‘peace’ and ‘war,’”', '“On ‘peace’ and ‘war.’”'],
    ['The isles’ “Why?”', '“The isles’ ‘Why?,’”', '“The isles’ ‘Why?’”'],
    ['Whose ferries?', '“Whose ferries?,”', '“Whose ferries?”'],
    ['The dogs’', '“The dogs’,”', '“The dogs’.”'],
  ])('%s', (title, inNote, inBibliography) => {
    expect(note({ ...ENTRY, title }).startsWith(`${inNote} `)).toBe(true);
    expect(bibliography({ ...ENTRY, title })).toContain(` ${inBibliography} `);
  });
});
