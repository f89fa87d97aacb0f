import type { Reviewed } from './axe-scan';

/** What axe cannot tell by itself, looked at by a person; the colours of all words are held by palette.test.ts too. */
export const REVIEWED: Reviewed[] = [
  {
    rule: 'color-contrast',
    because: 'shortTextContent',
    within: 'body',
    reason: 'Single signs and digits, in the colours of the words beside them.',
  },
  {
    rule: 'color-contrast',
    because: 'elmPartiallyObscured',
    within: '.left-panel, .details-panel, .text-pane, .scroller, dialog',
    reason: 'Rows that the edge of what scrolls cuts off; the same rows are told where they are whole.',
  },
  {
    rule: 'color-contrast',
    because: 'bgOverlap',
    within: '.left-panel, .text-pane, footer, [role=grid], dialog form',
    reason:
      'Rows below the list of hits, or that pass under a head or foot as they scroll; the grounds let nothing through.',
  },
  {
    rule: 'color-contrast',
    because: 'elmPartiallyObscuring',
    within: '.details-panel',
    reason:
      'Names that run on over the end of a line: the box around both lines covers that of its neighbours.',
  },
  {
    rule: 'color-contrast',
    because: 'imgNode',
    within: '.empty',
    reason: 'Over a drawing that is empty then, on a ground of 94 %.',
  },
  {
    rule: 'target-size',
    within: '[role=grid]',
    reason:
      'Cells of which the whole row is pressed, and cells that pass under the head of a table as it scrolls; Tab stops at none.',
  },
];
