import type { Range } from '../atlas-document';
import type { DocumentSource } from '../compile/document-source';
import { placeOf, type Finding, type Placed } from '../finding';
import { plainWording } from '../inline-marks';
import { longestCommonRun, placedWords, quotedWords, type PlacedWord } from '../compile/source-words';
import type { StatementSource } from '../compile/statement-source';

const longestRun = 8;
const shortItem = 12;

/** How near a statement's entry comes to the source: words of the item, key words (names aside), longest equal run. */
export interface StatementFigures {
  id: string;
  words: number;
  quoted: number;
  run: number;
}

/** The two limits that keep the source's sentences out of the data, measured against the reader's copy of the text. */
export function checkLimits(
  source: DocumentSource,
  text: string,
): { findings: Finding[]; figures: StatementFigures[] } {
  const words = placedWords(text);
  const names = namesOf(source);
  const findings: Finding[] = [];
  const figures = source.statements.map((statement) => {
    const run = longestRunOf(statement.value, words);
    const share = shareOf(statement.value, words, names);
    if (run.length > longestRun) findings.push(tooNear(statement, run));
    if (share.words > shortItem && share.quoted > share.words / 2) findings.push(tooMuch(statement, share));
    return { id: statement.value.id, ...share, run: run.length };
  });
  return { findings, figures };
}

function longestRunOf({ wording, label, note }: StatementSource, words: PlacedWord[]): string[] {
  const own = [plainWording(wording.en), label.en, note?.en ?? ''];
  const runs = own.map((text) => longestCommonRun(placedWords(text), words));
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
}

function shareOf({ locator: { at }, edges }: StatementSource, words: PlacedWord[], names: string[]) {
  if (!at) return { words: 0, quoted: 0 };
  const item = words.filter((word) => word.at[0] >= at[0] && word.at[1] <= at[1] + 1);
  const ranges = edges.flatMap((edge) =>
    edge.evidence.flatMap((evidence): Range[] => (evidence.at ? [evidence.at] : [])),
  );
  return { words: item.length, quoted: quotedWords(item, ranges, names).length };
}

function namesOf({ entities }: DocumentSource): string[] {
  const named = entities.filter(({ value }) => ['organisation', 'country', 'region'].includes(value.kind));
  return named.flatMap(({ value }) => [value.label.en, value.acronym?.en ?? '', ...(value.otherNames ?? [])]);
}

const tooNear = (statement: Placed<StatementSource>, run: string[]): Finding => ({
  ...placeOf(statement, 'wording'),
  message: `${run.length} words in a row equal to the source: "${run.join(' ')}"`,
  hint: `at most ${longestRun}; say it in other words`,
});

const tooMuch = (
  statement: Placed<StatementSource>,
  { words, quoted }: { words: number; quoted: number },
): Finding => ({
  ...placeOf(statement, 'edges'),
  message: `key words are ${quoted} of the ${words} words of "${statement.value.id}"`,
  hint: 'at most half; keep the fewest that carry each edge',
});
