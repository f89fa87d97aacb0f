import type { Component } from 'svelte';
import type { PlainMessage } from '../../language/message';
import type { Explorer } from '../../state/explorer.svelte';
import type { OpenDocument } from '../../state/open-document.svelte';

export interface HelpProps {
  explorer: Explorer;
  open: OpenDocument;
  /** Leaves the help for what it leads to. */
  close: () => void;
}

/** One part of the help; its id is what a dialog or a key asks for. */
export interface HelpSection {
  id: string;
  title: PlainMessage;
  /** Some need nothing. */
  show: Component<HelpProps> | Component<Record<string, never>>;
}
