import { PRODUCT } from '../../language/product';
import { VERSION } from '../../language/version';
import { buildOf } from '../editions/build-of';

interface Around {
  /** Address of the script that the page runs. */
  script: string;
  browser: string;
}

/** What a report of an error holds: version, browser, and the error with where in the program it came from. */
export function faultReport(error: unknown, { script, browser }: Around): string {
  const build = buildOf(script);
  const program = [`${PRODUCT} ${VERSION}`, ...(build ? [`build ${build}`] : [])].join(', ');
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error), { cause: error });
  const frames = stack.split('\n').filter((line) => /^\s+at |@/.test(line) && !line.includes(message));
  const where = frames.slice(0, MOST_FRAMES).map((line) => line.trim().replace(/#[^\s:)]*/g, ''));
  const name = error instanceof Error ? error.name : 'Error';
  return [program, browser, `${name}: ${message}`, ...where].join('\n');
}

const MOST_FRAMES = 12;
