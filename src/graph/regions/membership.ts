import type { MembershipFacts, MembershipStatus } from '../background-facts';

const COUNTING: readonly MembershipStatus[] = ['member', 'participant', 'frozen', 'leaving'];

/** Whether the region filter counts this membership on a date: `from` included, `to` excluded. */
export function isCountingMembership(membership: MembershipFacts, date: string): boolean {
  return COUNTING.includes(membership.status) && lasts(membership, date);
}

/** Whether there is any tie on a date that could be shown, an observer's or a disputed one included. */
export function isCurrentMembership(membership: MembershipFacts, date: string): boolean {
  return membership.status !== 'former' && lasts(membership, date);
}

function lasts({ from, to }: MembershipFacts, date: string): boolean {
  const day = lastDay(date);
  return (from === undefined || lastDay(from) <= day) && (to === undefined || day < lastDay(to));
}

/** The last day that an ISO year, month or date stands for: 2024-02 is 2024-02-29. */
export function lastDay(date: string): string {
  const [year = '', month] = date.split('-');
  if (month === undefined) return `${year}-12-31`;
  if (date.length > 7) return date;
  return `${date}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}
