import type { Geography } from '../../src/graph/regions/geography';
import type { GraphDataFiles } from '../../src/formats/graph-data/graph-data-files';
import { readSources } from '../../src/formats/graph-data/read-graph-data';
import { faultLine } from '../../src/formats/fault';

/** Enough of the world for tests: Africa with two countries. */
export const smallGeography: Geography = {
  areas: [
    { code: '001', label: { en: 'World' }, codes: ['EG', 'ZA'] },
    { code: '002', label: { en: 'Africa' }, parent: '001', codes: ['EG', 'ZA'] },
    { code: '015', label: { en: 'Northern Africa' }, parent: '002', codes: ['EG'] },
  ],
  countries: [
    { code: 'EG', label: { en: 'Egypt' }, area: '015' },
    { code: 'ZA', label: { en: 'South Africa' }, area: '002' },
  ],
};

const files: Record<string, string> = {
  'shared/organisations.yaml': `- id: organisation:lighthouse
  label: {en: Lighthouse League, ru: Лига маяков}
  acronym: LL
  otherNames: [League of Lights]
  form: treaty
  founded: {text: 1901, source: lights.example}
  membersSource: lights.example
  members:
    - {country: country:ZA, from: 2006, status: member}
    - {country: country:EG, from: 2024-01-01, status: member, certainty: not checked}
`,
  'shared/countries.yaml': `- {id: country:ZA, code: ZA, label: South Africa}
- {id: country:EG, code: EG, label: Egypt}
- {id: country:reef, label: Reef}
`,
  'shared/regions.yaml': `- {id: region:africa, label: Africa, basis: standard, m49: [002], source: M49}
- id: region:shoals
  label: the Shoals
  basis: none
  lists: [{id: wide, label: Wide, m49: [015], countries: [country:reef], certainty: not checked}]
`,
  'shared/groups.yaml': `- {id: group:sailors, label: sailors}
`,
  'shared/topics.yaml': `- {id: topic:calm-seas, label: calm seas, theme: theme:peace, form: value}
- {id: topic:storms, label: storms, theme: theme:peace}
`,
  'shared/themes.yaml': `- {id: theme:peace, label: Peace}
`,
  'charter/document.yaml': `title: A note on the Reef Charter
about: An invented charter.
describes: {title: Reef Charter, issuer: country:reef, date: 2020-05-01, act: Act 1}
source: {author: unknown, licence: public domain}
voices: [{id: document, label: the charter, about: what it says}]
kinds:
  - {id: principle, family: norm, label: Principle, plural: Principles, filtered: true}
  - {id: heading, family: norm, label: Heading, plural: Headings, filtered: false}
sections:
  - {id: part-2, title: Part two, prefix: "2", voice: document}
  - {id: preamble, title: Preamble, voice: document}
coverage: {covered: [all], notCovered: [nothing]}
`,
  'charter/statements.yaml': `- id: principle-1
  kind: principle
  locator: {section: part-2, item: 1, at: [10, 60]}
  voice: document
  scope: [regional]
  label: {en: Calm seas for the League}
  wording: The charter wants [calm seas](topic:calm-seas) with [the League](organisation:lighthouse).
  edges:
    - advocates: topic:calm-seas
      evidence: [{quote: calm waters, at: [10, 21]}]
    - strengthens: organisation:lighthouse
      evidence: [{quote: the League of Lights, at: [25, 45]}]
- id: principle-2
  kind: principle
  locator: {section: preamble, item: 2}
  voice: document
  label: Against storms
  wording: The charter rejects [storms](topic:storms).
  edges:
    - rejects: topic:storms
      evidence: [{quote: Storms}]
    - rejects: topic:storms
      evidence: [{quote: tempests}]
    - concerns: region:africa
      evidence: [{quote: Africa}]
`,
  'charter/inferences.yaml': `- {from: principle-2, groundedIn: principle-1, reason: both about the sea, confidence: high}
`,
};

/** An invented charter in valid files; `changes` replaces the first text by the second in a file, or the whole file. */
export function islandFiles(changes: Record<string, [string, string] | string> = {}): GraphDataFiles {
  const changed = new Map(Object.entries(files));
  for (const [file, change] of Object.entries(changes)) {
    const before = changed.get(file) ?? '';
    if (typeof change !== 'string' && !before.includes(change[0]))
      throw new Error(`${file} has no "${change[0]}" to change`);
    changed.set(file, typeof change === 'string' ? change : before.replace(...change));
  }
  return changed;
}

/** The faults of the charter after a change, as they are printed. */
export function faultsAfter(changes: Record<string, [string, string] | string>): string[] {
  return readSources(islandFiles(changes), smallGeography).faults.map(faultLine);
}
