import { DOSSIER_SECTIONS, type Dossier, type DossierSection } from '../../graph/regions/region-dossier';
import type { PlainMessage } from '../../language/message';
import { say } from '../../language/say';
import { sayList } from '../../language/say-list';
import { plainText, sayPieces, type Piece } from '../../language/say-pieces';
import { inEnglish } from '../../language/spoken';
import type { DossierWords } from './dossier-words';

export const SECTION_WORDS = {
  named: { title: 'Named', about: 'The statement itself names it, or what lies in it.' },
  membership: {
    title: 'Through membership',
    about:
      'The statement names an organisation. That a country here belongs to it is a background fact from outside the text.',
  },
  wider: { title: 'Through a wider region', about: 'The statement names a region that this place lies in.' },
  global: {
    title: 'Global',
    about:
      'These speak of all states or of the world, or are general aims, and name no single place: the same for every place.',
  },
  notMentioned: { title: 'Not mentioned', about: 'Nothing leads from these statements to the place.' },
} as const satisfies Record<DossierSection, { title: PlainMessage; about: PlainMessage }>;

/** Why a section holds no statement. */
export const EMPTY_WORDS = {
  named: 'No statement names it.',
  membership: 'No organisation that the other statements name has a counted member here on this date.',
  wider: 'No other statement names a region that this place lies in.',
  global: 'No statement speaks of all states.',
  notMentioned: 'Every statement answers in one of these ways.',
} as const satisfies Record<DossierSection, PlainMessage>;

/** The same for a place without a list of countries. */
export const NO_LIST_WORDS: Partial<Record<DossierSection, PlainMessage>> = {
  membership: 'It has no list of countries, so no member can be counted to it.',
  wider: 'It has no list of countries, so no region can be found that holds it.',
};

/** "Africa: of 26 statements 1 names it, 16 are global and 8 do not mention it." */
export function countSentence(
  { place, sections }: Pick<Dossier, 'place' | 'sections'>,
  { label }: Pick<DossierWords, 'label'>,
): Piece[] {
  const sizes = DOSSIER_SECTIONS.map((id) => sections[id].length);
  const [inNamed = 0, membership = 0, wider = 0, global = 0, notMentioned = 0] = sizes;
  const byList = sections.named.filter(({ path }) => path?.tier === '2b').length;
  const parts = [
    say('{count} names it|{count} name it', { count: inNamed - byList }),
    say('{count} answers by the chosen list|{count} answer by the chosen list', { count: byList }),
    say('{count} reaches it through membership|{count} reach it through membership', { count: membership }),
    say('{count} names a wider region|{count} name a wider region', { count: wider }),
    say('{count} is global|{count} are global', { count: global }),
    say('{count} does not mention it|{count} do not mention it', { count: notMentioned }),
  ];
  const counts = [inNamed - byList, byList, membership, wider, global, notMentioned];
  const counted = parts.filter((_, index) => counts[index]);
  return sayPieces('{place}: of {count} statement {parts}.|{place}: of {count} statements {parts}.', {
    place: label(place),
    count: sizes.reduce((sum, size) => sum + size, 0),
    parts: sayList(counts[0] ? counted : [say('none names it'), ...counted]),
  });
}

/** The same for a figure in English, whatever the program speaks. */
export const englishCountSentence = (dossier: Dossier, words: Pick<DossierWords, 'label'>): string =>
  inEnglish(() => plainText(countSentence(dossier, words)));
