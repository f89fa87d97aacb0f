import type { Finding } from '../../graph/finding';
import type { Place } from './place';
import { Refused } from './refused';

/** More faults than this are counted and not told. */
const MOST = 1000;

/** Refuses a file for all that was found wrong in it, in the order of the file. */
export function refuseFindings(findings: Finding[], placeOf: (finding: Finding) => Place): never {
  const reasons = findings.slice(0, MOST).map((finding) => {
    const { message, hint = 'mend it where it was written' } = finding;
    return { message, hint, place: placeOf(finding) };
  });
  const [first, ...further] = reasons;
  throw new Refused(first!.message, first!.place, first!.hint, further);
}
