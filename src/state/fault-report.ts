import { PRODUCT } from '../language/product';

interface Around {
  /** Address of the script that the page runs; its name changes with every version. */
  script: string;
  browser: string;
}

/** What a report of an error holds: version, browser, and the error with where in the program it came from. */
export function faultReport(error: unknown, { script, browser }: Around): string {
  const build = script.split('/').pop() ?? '';
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error), { cause: error });
  const frames = stack.split('\n').filter((line) => /^\s+at |@/.test(line) && !line.includes(message));
  const where = frames.slice(0, MOST_FRAMES).map((line) => line.trim().replace(/#[^\s:)]*/g, ''));
  const name = error instanceof Error ? error.name : 'Error';
  return [`${PRODUCT}, ${build}`, browser, `${name}: ${message}`, ...where].join('\n');
}

const MOST_FRAMES = 12;
