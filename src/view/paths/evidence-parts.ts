import type { AtlasEdge } from '../../graph/atlas-document';
import { originWords, withTerm } from '../membership-words';
import type { ProsePart } from './prose';
import type { Teller } from './teller';

/** What a link rests on: the aspect, who says it where that is to be named, and the key words; empty where nothing. */
export function evidenceParts(edge: AtlasEdge, teller: Teller, namesVoice: boolean): ProsePart[] {
  const aspect = edge.aspect ? [teller.say('aspect: {aspect}', { aspect: teller.data(edge.aspect) })] : [];
  const source = sourceParts(edge, teller, namesVoice);
  return teller.join([...aspect, ...(source.length ? [source] : [])], '; ');
}

function sourceParts(edge: AtlasEdge, teller: Teller, namesVoice: boolean): ProsePart[] {
  const best = edge.evidence.find(({ basis }) => basis === edge.basis) ?? edge.evidence[0];
  if (!best) return [];
  const quote: ProsePart = { kind: 'quote', text: best.quote };
  const [voice] = namesVoice ? teller.voice(edge) : [];
  if (edge.basis !== 'paraphrased') return voice ? teller.say('{voice}: {quote}', { voice, quote }) : [quote];
  return voice
    ? teller.say('{voice}, in other words: {quote}', { voice, quote })
    : teller.say('in other words: {quote}', { quote });
}

/** What a fact from outside says of its first node, and where it is from. */
export function factParts(edge: AtlasEdge, teller: Teller): ProsePart[] {
  const tie = tieParts(edge, teller);
  const told = edge.membership ? teller.parts(withTerm(tie, edge.membership)) : tie;
  return teller.join([told, teller.parts(originWords(edge))], '; ');
}

function tieParts(edge: AtlasEdge, teller: Teller): ProsePart[] {
  const { membership, target: id } = edge;
  const target = teller.name(id);
  if (membership && membership.status !== 'member')
    return teller.say('has a tie with {target} ({status})', {
      target,
      status: teller.status(membership.status),
    });
  const relation = teller.relation(edge);
  return teller.isInterpreted(id)
    ? teller.say('{relation} {target}, as the editor reads that name', { relation, target })
    : teller.say('{relation} {target}', { relation, target });
}
