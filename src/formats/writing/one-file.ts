import type { Written } from '../format';

/** One text file that holds everything but what is listed. */
export const oneFile = (content: string, losses: string[] = []): Written => ({
  files: [{ suffix: '', content }],
  losses,
});
