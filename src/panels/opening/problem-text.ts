import type { OpenedSummary } from '../../formats/opened/opened-summary';
import type { Problem, ProblemKind } from '../../formats/reading/problem';
import { say } from '../../language/say';
import { sayMade } from '../../language/say-made';

/** Problems by their kind, in the order in which the kinds first come. */
export function groupProblems(problems: Problem[]): [ProblemKind, Problem[]][] {
  const groups = new Map<ProblemKind, Problem[]>();
  for (const problem of problems) {
    const known = groups.get(problem.kind);
    if (known) known.push(problem);
    else groups.set(problem.kind, [problem]);
  }
  return [...groups];
}

/** "edges.csv, line 12, column 5" */
export function problemPlace({ file, ...place }: Problem): string {
  const [line, column] = [String(place.line), String(place.column)];
  return file === undefined
    ? say('line {line}, column {column}', { line, column })
    : say('{file}, line {line}, column {column}', { file, line, column });
}

/** "line 12, column 5: node “a” is given twice" */
export function problemLine(problem: Problem): string {
  const hint = problem.hint === undefined ? '' : ` (${sayMade(problem.hint).text})`;
  return `${problemPlace(problem)}: ${sayMade(problem.message).text}${hint}`;
}

/** All problems as a text to be saved. */
export function problemText({ name, problems, found }: OpenedSummary): string {
  const notes = found.map((note) => sayMade(note).text);
  return `${[name, '', ...problems.map(problemLine), '', ...notes].join('\n').trimEnd()}\n`;
}
