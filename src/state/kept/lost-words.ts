/** Why a kept file does not open. */
export type Lost = 'gone' | 'damaged' | 'newer' | 'failed';

/** Said in the place of a kept file that does not open, with a way on. */
export const LOST_WORDS = {
  gone: 'The link leads to somebody’s own file, which is not kept in this browser. Whoever has the file can open it here.',
  damaged:
    'What this browser kept of that file is damaged. Under “Documents” it can be opened anew, and its bytes can be saved.',
  newer: 'A newer version of this program keeps that file. Reload the page to open it.',
  failed: 'The browser did not let that file be read. Try again, or open the file itself.',
} as const satisfies Record<Lost, string>;
