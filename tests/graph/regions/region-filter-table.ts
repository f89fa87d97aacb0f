import type { Tier } from '../../../src/graph/regions/tier';

export interface ExpectedRow {
  place: string;
  /** The document's date if not given. */
  date?: string;
  lists?: Record<string, string>;
  /** Statements by the first tier they meet; a tier not given has none. */
  tiers: Partial<Record<Tier, string[]>>;
}

const wideAsiaPacific = { 'region:asia-pacific': 'wide' };
const fourteen = { 'region:near-abroad': 'post-soviet-14' };
const named = ['point-3', 'point-4', 'priority-1'];
const neighbours = ['point-6', 'priority-4'];
const p4 = ['priority-4'];
const p5 = ['priority-5'];

export const EXPECTED: ExpectedRow[] = [
  { place: 'region:africa', tiers: { '1': p5, '3': p4 } },
  { place: 'region:latin-america', tiers: { '1': p5, '3': p4 } },
  { place: 'region:middle-east', tiers: { '1': p5 } },
  { place: 'region:middle-east', date: '2023-07-03', tiers: { '1': p5 } },
  { place: 'region:middle-east', date: '2023-07-04', tiers: { '1': p5, '3': p4 } },
  { place: 'region:asia-pacific', tiers: { '1': p5, '2': neighbours } },
  { place: 'region:asia-pacific', lists: wideAsiaPacific, tiers: { '1': p5, '2': neighbours } },
  { place: 'region:near-abroad', tiers: { '1': ['point-7'], '3': p4 } },
  { place: 'region:near-abroad', lists: fourteen, tiers: { '1': ['point-7'], '3': p4 } },
  { place: 'region:west', tiers: { '1': ['point-1', 'point-2'] } },
  {
    place: 'region:west',
    lists: { 'region:west': 'nato-eu' },
    tiers: { '1': ['point-1', 'point-2'], '2b': named },
  },
  {
    place: 'region:west',
    lists: { 'region:west': 'anglo-saxon' },
    tiers: { '1': ['point-1', 'point-2'], '2b': named },
  },
  { place: 'region:west', lists: { 'region:west': 'weog' }, tiers: { '1': ['point-1', 'point-2'] } },
  { place: 'm49:021', tiers: { '2': named } },
  { place: 'country:US', tiers: { '2': named } },
  { place: 'm49:030', tiers: { '2': neighbours, '4': p5 } },
  { place: 'country:CN', tiers: { '2': neighbours, '4': p5 } },
  { place: 'm49:034', tiers: { '2': neighbours } },
  { place: 'm49:034', lists: wideAsiaPacific, tiers: { '2': neighbours, '4': p5 } },
  { place: 'country:IN', tiers: { '2': neighbours } },
  { place: 'country:IN', lists: wideAsiaPacific, tiers: { '2': neighbours, '4': p5 } },
  { place: 'm49:035', tiers: { '4': p5 } },
  { place: 'm49:035', date: '2025-01-05', tiers: { '4': p5 } },
  { place: 'm49:035', date: '2025-01-06', tiers: { '3': p4, '4': p5 } },
  { place: 'm49:143', tiers: { '3': p4, '4': ['point-7'] } },
  { place: 'm49:150', tiers: { '3': p4 } },
  { place: 'm49:142', tiers: { '2': neighbours } },
  { place: 'm49:019', tiers: { '1': p5, '2': named, '3': p4 } },
  { place: 'm49:005', tiers: { '3': p4, '4': p5 } },
  { place: 'm49:029', tiers: { '4': p5 } },
  { place: 'm49:009', tiers: { '4': p5 } },
  { place: 'm49:015', tiers: { '4': p5 } },
  { place: 'm49:015', date: '2023-12-31', tiers: { '4': p5 } },
  { place: 'm49:015', date: '2024-01-01', tiers: { '3': p4, '4': p5 } },
  { place: 'm49:145', tiers: { '3': p4 } },
  { place: 'region:eurasia', tiers: { '1': ['point-7'], '2': neighbours } },
  { place: 'country:BY', tiers: { '3': p4, '4': ['point-7'] } },
  { place: 'country:TM', tiers: { '4': ['point-7'] } },
  { place: 'country:IR', tiers: { '4': p5 } },
  { place: 'country:IR', date: '2023-07-03', tiers: { '4': p5 } },
  { place: 'country:IR', date: '2023-07-04', tiers: { '3': p4, '4': p5 } },
  { place: 'country:EG', tiers: { '4': p5 } },
  { place: 'country:EG', date: '2023-12-31', tiers: { '4': p5 } },
  { place: 'country:EG', date: '2024-01-01', tiers: { '3': p4, '4': p5 } },
  { place: 'country:UA', tiers: {} },
  { place: 'country:UA', lists: fourteen, tiers: { '4': ['point-7'] } },
  { place: 'country:DE', tiers: {} },
  // Lists of a group or of the West count for other places only where they share a country.
  { place: 'country:DE', lists: { 'region:west': 'nato-eu' }, tiers: { '2b': ['point-1', 'point-2'] } },
  {
    place: 'country:JP',
    lists: { 'group:unfriendly-states': 'order-430-r' },
    tiers: { '2b': ['priority-1', 'priority-8'], '4': p5 },
  },
];

/** Tier 5, the same for every place. */
export const GLOBAL = [
  'point-5',
  ...Array.from({ length: 9 }, (_, index) => `principle-${index + 1}`),
  ...[2, 3, 6, 7, 9, 10].map((number) => `priority-${number}`),
];
