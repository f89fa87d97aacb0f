import { say } from '../../language/say';
import { joinPieces, sayPieceList, sayPieces, type Piece } from '../../language/say-pieces';
import { capitalised } from '../../graph/capitalised';
import { summaryPieces } from '../../view/narration/summary';
import { copyLink } from '../saving/copy-link';
import type { Explorer } from '../explorer.svelte';
import type { KeyCommand } from '../key-commands';
import type { OpenDocument } from '../open-document.svelte';
import { chooseFiles } from '../opening/choose-files';
import { summaryOf } from '../summary-of';
import { toldLink } from './tell';

/** Keys that answer at once, or lead to where it is answered; rows of the key table. */
export const QUICK_KEYS: readonly KeyCommand[] = [
  { keys: ['s'], does: 'say what is shown, in few sentences', run: tellSummary },
  { keys: ['Shift+l'], does: 'say the links of the selected node', run: tellLinks },
  { keys: ['k'], does: 'show only one kind of node', run: ({ screen }) => screen.ask('kinds') },
  { keys: ['d'], does: 'the documents: open another', run: listDocuments },
  { keys: ['Shift+o'], does: 'open a file of your own # key', run: openFiles },
  { keys: ['c'], does: 'copy the link to this view', run: (explorer) => void copyLink(explorer) },
  { keys: ['Shift+e'], does: 'save the graph', run: ({ screen }) => screen.ask('graph') },
  { keys: ['Shift+t'], does: 'light or dark', run: turnTheme },
];

function tellSummary({ preferences: { language } }: Explorer, open: OpenDocument): void {
  open.notices.announce(summaryPieces(summaryOf(open, language)), 'place');
}

/** More are counted, not said. */
const MOST = 12;

/** "BRICS, organisation, 2 of 7, 4 links in. Has the member: China, India and Russia. ..." */
function tellLinks({ preferences: { language } }: Explorer, open: OpenDocument): void {
  const { exploring, notices } = open;
  if (!exploring) return;
  const { current, ring } = exploring;
  if (current === undefined) return notices.announce(say('Select a node first.'));
  const others = new Map<string, { relation: Piece; names: Piece[] }>();
  for (const link of ring.slice(0, MOST)) {
    const { relation, other } = toldLink(open, link, { ring, language }).seen;
    const { names } = others.get(relation.text) ?? { names: [] };
    others.set(relation.text, { relation, names: [...names, other] });
  }
  const told = [...others.values()].map(({ relation, names }) =>
    sayPieces('{relation}: {name}', {
      relation: { ...relation, text: capitalised(relation.text) },
      name: sayPieceList(names),
    }),
  );
  const more = ring.length - MOST;
  if (more > 0) told.push([{ text: say('And {count} more.|And {count} more.', { count: more }) }]);
  notices.announce(joinPieces([exploring.nodeLine(current), ...told], '. '), 'place');
}

function listDocuments({ opening, screen }: Explorer, { notices }: OpenDocument): void {
  if (opening.isOffered) screen.ask('open');
  else notices.announce(ALONE());
}

function openFiles({ opening }: Explorer, { notices }: OpenDocument): void {
  if (opening.isOffered) chooseFiles((files) => void opening.begin(files));
  else notices.announce(ALONE());
}

const ALONE = () => say('A saved page holds this document only.');

/** To what looks different, whatever the system has. */
function turnTheme({ preferences }: Explorer, { notices }: OpenDocument): void {
  preferences.theme = preferences.themeId === 'dark' ? 'light' : 'dark';
  notices.announce(preferences.theme === 'dark' ? say('The theme is dark.') : say('The theme is light.'));
}
