import type { EvidencePaths } from '../../graph/paths/evidence-path';
import { labelOf } from '../../graph/labels';
import { plainText } from '../../language/say-pieces';
import { inEnglish, spoken } from '../../language/spoken';
import type { Why } from '../view';
import { cautionSentences } from './caution-sentences';
import { pathProse } from './path-prose';
import { toPlainText } from './prose';
import type { Telling } from './teller';
import { whyTitle } from './why-title';

/**
 * Question, answer and cautions as they stand under a figure of the path; undefined where the program cannot say them in
 * the language of the figure.
 */
export function pathCaption(
  { ends, path: which }: Why,
  answer: EvidencePaths,
  telling: Telling,
): string | undefined {
  const { graph, language } = telling;
  const path = answer.paths[which - 1];
  if (!path || (language !== 'en' && language !== spoken().language)) return undefined;
  const label = (id: string) => labelOf(graph, id, language);
  const make = () => [
    whyTitle(graph, ends, language),
    toPlainText(pathProse(path, telling)),
    ...cautionSentences(path, { graph, label, isOnly: answer.isOnlyThroughHubs }).map(plainText),
  ];
  return (language === 'en' ? inEnglish(make) : make()).join(' ');
}
