import type { Spoken } from '../spoken';
import { STATISTICS } from './statistics';
import { READING } from './reading';
import { PATHS } from './paths';
import { DOSSIER } from './dossier';
import { DETAILS } from './details';
import { COVERAGE } from './coverage';
import { CITATION } from './citation';
import { ADDRESS } from './address';
import { FILTERS } from './filters';
import { FIRST_MINUTES } from './first-minutes';
import { BROKEN } from './broken';
import { COMMANDS } from './commands';
import { COMFORT } from './comfort';
import { EMBED } from './embed';
import { EXPLORER } from './explorer';
import { FIGURE } from './figure';
import { FRAME } from './frame';
import { GRAPH_FILE } from './graph-file';
import { HISTORY } from './history';
import { EMPTY } from './empty';
import { HELP } from './help';
import { KEYS } from './keys';
import { OFFLINE } from './offline';
import { OPENING } from './opening';
import { OWN_FILES } from './own-files';
import { PROBLEMS } from './problems';
import { VIEWS } from './views';
import { WORDS } from './words';
import { SHARED } from './shared-words';

/** Every message of the interface, by its English text; forms are those for 1, for 2 to 4, and for 5 and more. */
export const RUSSIAN = {
  ...SHARED,
  ...COMMANDS,
  ...VIEWS,
  ...BROKEN,
  ...EMBED,
  ...FRAME,
  ...FILTERS,
  ...HISTORY,
  ...EMPTY,
  ...HELP,
  ...WORDS,
  ...KEYS,
  ...EXPLORER,
  ...COMFORT,
  ...OFFLINE,
  ...FIRST_MINUTES,
  ...FIGURE,
  ...GRAPH_FILE,
  ...OPENING,
  ...OWN_FILES,
  ...PROBLEMS,
  ...STATISTICS,
  ...READING,
  ...PATHS,
  ...DOSSIER,
  ...DETAILS,
  ...COVERAGE,
  ...CITATION,
  ...ADDRESS,
};

export const russian: Spoken = {
  language: 'ru',
  direction: 'ltr',
  translate: (message) => RUSSIAN[message as keyof typeof RUSSIAN],
  loadMade: () => import('./made-elsewhere/russian-made').then(({ RUSSIAN_MADE }) => RUSSIAN_MADE),
};
