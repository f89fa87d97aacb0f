import type { Text } from '../text';
import { entityReference } from './check-references';
import type { DocumentSource } from '../compile/document-source';
import { placeOf, type Finding } from '../finding';
import { parseWording } from '../inline-marks';
import { suggest } from '../nearest';
import { countWords } from '../words';

const longestLabel = 6;

/** Labels that are too long, and inline marks that are broken or stand for nothing. */
export function checkWording(source: DocumentSource): Finding[] {
  return source.statements.flatMap((statement) => [
    ...perLanguage(statement.value.label, longLabel).map(({ language, ...fault }) => ({
      ...placeOf(statement, 'label', language),
      ...fault,
    })),
    ...perLanguage(statement.value.wording, (wording) => markFaults(wording, source)).map(
      ({ language, ...fault }) => ({ ...placeOf(statement, 'wording', language), ...fault }),
    ),
  ]);
}

type Fault = Pick<Finding, 'message' | 'hint'>;

function perLanguage(text: Text, faultsOf: (text: string) => Fault[]): (Fault & { language: string })[] {
  return Object.entries(text).flatMap(([language, words]) =>
    faultsOf(words).map((fault) => ({ language, ...fault })),
  );
}

function longLabel(label: string): Fault[] {
  const words = countWords(label);
  if (words <= longestLabel) return [];
  return [{ message: `label of ${words} words`, hint: `at most ${longestLabel}` }];
}

function markFaults(wording: string, source: DocumentSource): Fault[] {
  return parseWording(wording).flatMap(({ text, id }) => {
    if (id === undefined) return text.includes('](') ? [brokenMark(text)] : [];
    const { kind, known, otherwise } = entityReference(source, id, { file: '', path: [] });
    if (known.includes(id) || source.unread.has(id)) return [];
    return [{ message: `no ${kind} "${id}"`, hint: suggest(id, known, otherwise) }];
  });
}

const brokenMark = (text: string): Fault => ({
  message: `broken mark near "${text.slice(Math.max(0, text.indexOf('](') - 20), text.indexOf('](') + 20)}"`,
  hint: 'write it as [the words](organisation:sco)',
});
