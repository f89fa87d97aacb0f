import type { Text } from './text';

export type Certainty = 'not checked';

export interface OrganisationFacts {
  form: 'universal' | 'treaty' | 'informal';
  universal: boolean;
  founded?: Fact;
  seat?: Fact;
}

/** A fact from outside the document with its source, or shown as not checked. */
export interface Fact {
  text: Text;
  source?: string;
  certainty?: Certainty;
}

export interface RegionFacts {
  basis: 'standard' | 'interpretation' | 'none';
  /** Alpha-2 codes (or ids of invented countries) in the region; undefined where basis is none. */
  codes?: string[];
  m49?: string[];
  source?: string;
  certainty?: Certainty;
  contested?: boolean;
  /** The whole world: drawn, but no filter. */
  world?: boolean;
}

export interface CountryList {
  id: string;
  label: Text;
  codes: string[];
  date?: string;
  source?: string;
  certainty?: Certainty;
}

export const MEMBERSHIP_STATUSES = [
  'member',
  'associate',
  'observer',
  'participant',
  'partner',
  'frozen',
  'disputed',
  'leaving',
  'former',
] as const;

export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number];

export interface MembershipFacts {
  /** ISO date, month or year; a year or month alone stands for its last day. */
  from?: string;
  to?: string;
  status: MembershipStatus;
}
