import type { Component } from 'svelte';
import type { PlainMessage } from '../language/message';
import type { Explorer } from '../state/explorer.svelte';
import type { OpenDocument } from '../state/open-document.svelte';
import type { DialogId } from '../state/screen.svelte';

interface DialogProps {
  explorer: Explorer;
  open: OpenDocument;
  close: () => void;
}

interface DialogEntry {
  /** Menu of the header that offers it; the rest have buttons of their own. */
  menu?: 'ask' | 'share';
  /** A question or an act, as the menu has it. */
  label?: PlainMessage;
  load: () => Promise<{ default: Component<DialogProps> }>;
}

/**
 * The dialogs, each loaded when it is first asked for; menus show them in this order. That of the reader's own files is not
 * among them, since saved pages have none.
 */
export const DIALOGS: Record<Exclude<DialogId, 'open'>, DialogEntry> = {
  dossier: {
    menu: 'ask',
    label: 'What does it state about a place?',
    load: () => import('./dossier/DossierDialog.svelte'),
  },
  path: {
    menu: 'ask',
    label: 'Why are two things connected?',
    load: () => import('./paths/PathDialog.svelte'),
  },
  coverage: {
    menu: 'ask',
    label: 'What is named with what, and what is not?',
    load: () => import('./coverage/CoverageDialog.svelte'),
  },
  statistics: {
    menu: 'ask',
    label: 'What is most connected?',
    load: () => import('./statistics/StatisticsDialog.svelte'),
  },
  cite: { menu: 'share', label: 'Cite …', load: () => import('./citation/CiteDialog.svelte') },
  graph: { menu: 'share', label: 'Save the graph …', load: () => import('./graph-file/GraphDialog.svelte') },
  page: { menu: 'share', label: 'Save as a page …', load: () => import('./PageDialog.svelte') },
  broken: { load: () => import('./broken/BrokenDialog.svelte') },
  embed: { menu: 'share', label: 'Copy embed code …', load: () => import('./embed/EmbedDialog.svelte') },
  picture: { load: () => import('./figure/FigureDialog.svelte') },
  best: { load: () => import('./BestConnectedDialog.svelte') },
  kinds: { load: () => import('./KindsDialog.svelte') },
  history: { load: () => import('./history/HistoryDialog.svelte') },
  help: { load: () => import('./HelpDialog.svelte') },
};

export const dialogsOf = (menu: 'ask' | 'share'): [DialogId, DialogEntry][] =>
  (Object.entries(DIALOGS) as [DialogId, DialogEntry][]).filter(([, entry]) => entry.menu === menu);
