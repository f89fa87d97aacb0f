import type { Command, CommandId } from '../../view/commands/command';
import { guessCommand } from '../../view/commands/guess-command';
import { parseCommand } from '../../view/commands/parse-command';
import type { PlainMessage } from '../../language/message';
import { answer, line, words, type Answer, type Asked } from './answer';
import { clearRegion, filterKind, filterRegion, resetFilters } from './filter-answers';
import { findNodes } from './find-node';
import * as node from './node-answers';
import { tellPath, tellWhy } from './path-answers';
import * as program from './program-answers';
import * as question from './question-answers';

type Run = (asked: Asked, names: string[]) => Answer | Promise<Answer>;

const RUNS: Record<CommandId, Run> = {
  find: node.tellFound,
  links: node.tellLinks,
  from: (asked, names) => node.tellLinks(asked, names, 'out'),
  to: (asked, names) => node.tellLinks(asked, names, 'in'),
  why: tellWhy,
  path: tellPath,
  best: node.tellBest,
  about: question.tellAbout,
  organisations: question.tellOrganisations,
  silence: question.tellSilence,
  tour: question.startTour,
  hideKind: (asked, names) => filterKind(asked, names, 'hide'),
  showKind: (asked, names) => filterKind(asked, names, 'show'),
  onlyKind: (asked, names) => filterKind(asked, names, 'only'),
  region: filterRegion,
  regionOff: clearRegion,
  hide: node.hideNode,
  showHidden: node.showHidden,
  focus: node.focusOn,
  leave: node.leaveFocus,
  reset: resetFilters,
  undo: program.undo,
  redo: program.redo,
  voices: program.tellVoices,
  summary: program.tellSummary,
  where: node.tellWhere,
  layout: program.layOut,
  theme: program.chooseTheme,
  language: program.chooseLanguage,
  names: program.chooseNames,
  picture: program.savePicture,
  link: program.copyLink,
  help: tellHelp,
};

/** What a reader may say, in the order of use. */
export const COMMAND_HELP = [
  'find …: go to a node, by its name, number or id',
  'links of …, from …, to …: its links, those out, those in',
  'why … and …: how two are connected, with the evidence',
  'path … to …: the links from one to the other',
  'best connected: the nodes with the most links',
  'what does it state about …, which organisations does it name, what does it not speak of',
  'hide kind …, show kind …, only kind …: filter by kind of node',
  'only region …, region off: filter by place',
  'focus on …, leave the focus: a node and what it is linked with',
  'hide …, show hidden: take a node away, and bring all back',
  'reset filters, undo, redo',
  'summary, where am I, voices: what is shown, where you are, who speaks',
  'tour: how the picture is read',
  'layout by order, theme dark, language ru, names ru',
  'save picture, copy link',
] as const satisfies readonly PlainMessage[];

function tellHelp(): Answer {
  return answer(...COMMAND_HELP.map((text) => line(text)));
}

/** Does what a text asks for, and says what came of it. */
export async function runCommand(asked: Asked, text: string): Promise<Answer> {
  const readings = parseCommand(text);
  const command = await surest(asked, readings);
  if (command) return RUNS[command.id](asked, command.names);
  const { ids, isNamed } = await findNodes(asked.open.graph, text);
  const guess = isNamed ? undefined : guessCommand(text);
  if (guess) return offer(asked, text, guess);
  return ids.length ? RUNS.find(asked, [text]) : misunderstood(text);
}

/** Of several ways to cut a text into two names the one of which both are known. */
async function surest({ open }: Asked, readings: Command[]): Promise<Command | undefined> {
  const [best] = readings;
  const alike = readings.filter(({ id, names }) => id === best?.id && names.length === 2).slice(0, MOST);
  if (alike.length < 2) return best;
  for (const reading of alike) {
    const found = await Promise.all(reading.names.map((name) => findNodes(open.graph, name)));
    if (found.every(({ isSure }) => isSure)) return reading;
  }
  return best;
}

const MOST = 12;

const misunderstood = (text: string): Answer =>
  answer(
    line('“{text}” is no command, and no name in this document.', { text }),
    line('“help” lists what can be said.'),
  );

/** What is most likely meant, and the help. */
function offer(asked: Asked, text: string, guess: string): Answer {
  return {
    lines: [line('“{text}” is no command. Do you mean one of these? Say its number.', { text })],
    choices: [guess, HELP].map((command) => ({
      text: command,
      language: /[а-яё]/i.test(command) ? 'ru' : 'en',
      take: () => runCommand(asked, command),
    })),
  };
}

const HELP = 'help';

/** A number that answers "Which one?", from 1. */
export const choiceNumber = (text: string): number | undefined => {
  const digits = /^[№#]? ?(\d{1,2}) ?[.)]?$/.exec(text.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
};

export const noChoice = (number: number): Answer =>
  answer(line('There is no number {number} to choose.', { number: words(String(number)) }));
