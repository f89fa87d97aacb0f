import type { PlainMessage } from '../../language/message';
import type { EmbedMessage, HostMessage } from '../../view/embedding/messages';

type Told<Sent extends { type: string }> = Record<Sent['type'], PlainMessage>;

/** What a page may ask of an embed: a message without its words does not compile. */
export const HOST_MESSAGES: Told<HostMessage> = {
  'policy-atlas/select': 'select the nodes, or the link, with these ids',
  'policy-atlas/filter': 'show the view of these parameters, as addresses have them',
  'policy-atlas/get-state': 'say what is shown',
};

export const EMBED_MESSAGES: Told<EmbedMessage> = {
  'policy-atlas/ready': 'it listens; the only one that any page may hear',
  'policy-atlas/state': 'what it shows: document, parameters, filters in words, selection, counts',
  'policy-atlas/selected': 'the ids of what the reader selected',
};
