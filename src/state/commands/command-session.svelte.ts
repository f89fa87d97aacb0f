import { answer, line, words, type Answer, type Asked, type Choice } from './answer';
import { choiceNumber, noChoice, runCommand } from './run-command';

/** Something that was asked, and what came of it; null while that is being found out. */
export interface Exchange {
  id: number;
  asked: string;
  answer: Answer | null;
}

/** What was said in the command line of a document. */
export class CommandSession {
  exchanges = $state.raw<readonly Exchange[]>([]);
  /** What stands in the field. */
  text = $state('');
  #place = 0;
  #draft = '';

  constructor(private readonly asked: Asked) {}

  get isBusy(): boolean {
    return this.exchanges.at(-1)?.answer === null;
  }

  /** Runs what stands in the field. */
  async say(text = this.text): Promise<void> {
    const plain = text.trim();
    if (!plain || this.isBusy) return;
    this.text = '';
    const number = choiceNumber(plain);
    const choices = this.exchanges.at(-1)?.answer?.choices;
    if (number === undefined || !choices) return this.#exchange(plain, () => runCommand(this.asked, plain));
    const choice = choices[number - 1];
    await this.#exchange(plain, () => choice?.take() ?? Promise.resolve({ ...noChoice(number), choices }));
  }

  choose(choice: Choice): Promise<void> {
    return this.#exchange(choice.text, choice.take);
  }

  clear(): void {
    this.exchanges = [];
  }

  /** What was said before, and back again to what was being typed. */
  recall(by: -1 | 1): void {
    const said = this.exchanges
      .map(({ asked }) => asked)
      .filter((text, index, all) => text !== all[index - 1]);
    if (this.#place === 0) this.#draft = this.text;
    this.#place = Math.max(-said.length, Math.min(0, this.#place + by));
    this.text = this.#place === 0 ? this.#draft : said.at(this.#place)!;
  }

  async #exchange(asked: string, find: () => Promise<Answer>): Promise<void> {
    const id = (this.exchanges.at(-1)?.id ?? 0) + 1;
    this.#place = 0;
    this.exchanges = [...this.exchanges.slice(-MOST), { id, asked, answer: null }];
    const found = await this.#withNotice(find).catch((error: unknown) =>
      answer(line('That did not work: {error}', { error: String(error) })),
    );
    this.exchanges = this.exchanges.map((each) => (each.id === id ? { ...each, answer: found } : each));
  }

  /** What a command makes the program tell belongs to its answer, unless something can be done about it. */
  async #withNotice(find: () => Promise<Answer>): Promise<Answer> {
    const { notices } = this.asked.explorer;
    const before = notices.shown;
    const found = await find();
    const told = notices.shown;
    if (told === null || told === before || notices.act) return found;
    notices.close();
    return { ...found, lines: [...found.lines, [words(told)]] };
  }
}

/** Older ones are forgotten. */
const MOST = 99;
