import type { Spoken } from './spoken';
import { TRIAL_LANGUAGE } from './languages';

/**
 * English between brackets, each form longer by a third, from right to left: whatever is seen without brackets was
 * never translated, whatever is cut off or on the wrong side was laid out for one language.
 */
export const trialLanguage: Spoken = {
  language: TRIAL_LANGUAGE,
  direction: 'rtl',
  translate: (message) =>
    message
      .split(' # ')[0]!
      .split('|')
      .map((form) => `⟦${form}${'·'.repeat(Math.ceil(form.length / 3))}⟧`)
      .join('|'),
};
