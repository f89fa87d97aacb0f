import AboutHelp from './AboutHelp.svelte';
import AccessHelp from './AccessHelp.svelte';
import AskingHelp from './AskingHelp.svelte';
import BeginHelp from './BeginHelp.svelte';
import EmbedHelp from './EmbedHelp.svelte';
import FilesHelp from './FilesHelp.svelte';
import type { HelpSection } from './help-section';
import KeptHelp from './KeptHelp.svelte';
import KeysHelp from './KeysHelp.svelte';
import PictureHelp from './PictureHelp.svelte';
import PointerHelp from './PointerHelp.svelte';
import TextHelp from './TextHelp.svelte';
import WordsHelp from './WordsHelp.svelte';

/** The help, in the order in which it is read. */
export const HELP_SECTIONS: readonly HelpSection[] = [
  { id: 'begin', title: 'Begin', show: BeginHelp },
  { id: 'picture', title: 'Reading the picture', show: PictureHelp },
  { id: 'asking', title: 'Asking', show: AskingHelp },
  { id: 'text', title: 'Text and source', show: TextHelp },
  { id: 'keys', title: 'Keys', show: KeysHelp },
  { id: 'pointer', title: 'Mouse and touch', show: PointerHelp },
  { id: 'access', title: 'Without seeing, without a mouse', show: AccessHelp },
  { id: 'files', title: 'Your own graphs', show: FilesHelp },
  { id: 'kept', title: 'What is kept, and what is sent', show: KeptHelp },
  { id: 'embed', title: 'Embed and link', show: EmbedHelp },
  { id: 'words', title: 'Words', show: WordsHelp },
  { id: 'about', title: 'About the program', show: AboutHelp },
];
