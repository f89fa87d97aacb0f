import { say } from '../../language/say';
import { spoken } from '../../language/spoken';
import { textIn } from '../../graph/labels';
import type { NodeRole } from '../../graph/mapping/mapping';
import { KIND_WORDS } from '../../look/words';

/** What a role that nodes of a file may have is called; `language` is that of the words. */
export function roleWords(role: NodeRole): { text: string; language?: string } {
  if (role === 'statement') return { text: say('statement # role of a node') };
  return textIn(KIND_WORDS[role].one, spoken().language);
}
