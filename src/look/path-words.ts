import { quoted } from './quoted';
import { CONFIDENCE_WORDS } from './panel-words';
import { RELATION_WORDS, STATUS_WORDS } from './words';

/** What prose about a path calls the kinds of its links. */
export const PATH_WORDS = {
  relations: RELATION_WORDS,
  confidence: CONFIDENCE_WORDS,
  statuses: STATUS_WORDS,
  quoted,
};
