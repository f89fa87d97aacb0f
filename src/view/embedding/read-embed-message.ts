import type { EmbedMessage } from './messages';

/** What a frame said, where it is something that an embed says; null for anything else. It imports nothing: the element is one file. */
export function readEmbedMessage(value: unknown): EmbedMessage | null {
  const message = Object(value) as Record<string, unknown>;
  const hasTexts = (...names: string[]) => names.every((name) => typeof message[name] === 'string');
  const hasIds = (name: string) =>
    Array.isArray(message[name]) && message[name].every((id) => typeof id === 'string');
  const hasCounts = (...names: string[]) => names.every((name) => Number.isInteger(message[name]));
  const isGood =
    message['type'] === 'policy-atlas/ready' ||
    (message['type'] === 'policy-atlas/selected' && hasIds('ids')) ||
    (message['type'] === 'policy-atlas/state' &&
      hasTexts('document', 'title', 'parameters', 'filters') &&
      hasIds('selection') &&
      hasCounts('shown', 'nodes'));
  return isGood ? (message as unknown as EmbedMessage) : null;
}
