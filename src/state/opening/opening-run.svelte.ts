import type { FileQuestions } from '../../formats/opened/file-messages';
import type { OpenedSummary } from '../../formats/opened/opened-summary';
import type { Survey, Wanted } from '../../formats/opened/survey';
import type { ByteFile } from '../../formats/bytes/byte-file';
import type { DocumentGraph } from '../../graph/document-graph';
import type { DataCheck } from '../../graph/check-data/data-check';
import type { LayoutId } from '../../graph/layout-ids';
import type { Mapping } from '../../graph/mapping/mapping';
import type { NodePage, NodeQuery } from '../../graph/node-list';
import { MOST_DRAWN, type Part } from '../../graph/part-of-graph';
import type { Geography } from '../../graph/regions/geography';
import type { Recipe } from '../kept/kept-content';
import { ownId } from '../kept/own-id';
import { CurrentAct } from './current-act.svelte';
import { FileWorker } from './file-worker';
import { makeDocument } from './make-document';
import { titleOf } from './title-of';
import { readyMade } from '../../language/say-made';

type ReadOptions = FileQuestions['read']['options'];

/** One opening of files: what is found in them, what the reader chooses, and the document that is made of it. */
export class OpeningRun {
  readonly act: CurrentAct;
  summary = $state.raw<OpenedSummary | null>(null);
  survey = $state.raw<Survey | null>(null);
  options = $state.raw<ReadOptions>({});
  title = $state('');
  /** Of the document that is made; empty before the files were read. */
  id = '';
  /** Null: all of it is drawn. */
  part = $state.raw<Part | null>(null);

  readonly isTooLarge: boolean = $derived.by(() => (this.summary?.taken.nodes ?? 0) > MOST_DRAWN);

  #worker = new FileWorker();
  /** What attributes and kinds are to be taken for; undefined while that is guessed. */
  #wanted: Wanted | undefined;
  /** Options with which it was read last. */
  #readable: ReadOptions = {};
  /** Also after the files were refused. */
  #isReading = false;
  #making: AbortController | null = null;

  constructor(
    readonly files: ByteFile[],
    private readonly geography: Geography,
  ) {
    this.act = new CurrentAct(files[0]?.name ?? '');
  }

  /** How the document is made; undefined before it was read. */
  get recipe(): Recipe | undefined {
    const { options, part, survey } = this;
    return survey ? { ...options, mapping: survey.mapping, ...(part && { part }) } : undefined;
  }

  /** Reads the files, or reads them anew with other options. What fails is state. */
  async read(options: Partial<ReadOptions> = {}): Promise<void> {
    this.options = { ...this.options, ...options };
    if (this.#isReading || this.#worker.isEnded) this.#startAnew();
    this.#isReading = true;
    await this.act.begin('reading', async (teller) => {
      const about = { files: this.files, geography: this.geography, options: this.options };
      const reading = this.#worker.ask('read', about, teller);
      const [summary, id] = await Promise.all([reading, ownId(this.files), readyMade()]);
      const survey = await this.#worker.ask('survey', this.#wanted ? { wanted: this.#wanted } : {});
      this.id = id;
      this.summary = summary;
      this.survey = survey;
      this.title ||= titleOf(summary);
      this.part = this.isTooLarge ? (this.part ?? { by: 'links' }) : null;
      this.#readable = this.options;
      this.#isReading = false;
    });
  }

  /** After choices with which it is refused. */
  async readAsBefore(): Promise<void> {
    this.options = this.#readable;
    this.#wanted = this.survey?.mapping;
    await this.read();
  }

  /** Reads the files as they were read before. */
  async follow({ mapping, part, ...options }: Recipe, title: string): Promise<void> {
    this.#wanted = mapping;
    this.part = part ?? null;
    this.title = title;
    await this.read(options);
  }

  /** In another encoding; in the one that is found where none is named. */
  async readIn(encoding: string): Promise<void> {
    const others = { ...this.options };
    delete others.encoding;
    this.options = others;
    await this.read(encoding === '' ? {} : { encoding });
  }

  /** Takes attributes for something else, or kinds; the roles of kinds are guessed anew where others name the kinds. */
  async map(change: (wanted: Wanted) => Partial<Wanted>): Promise<void> {
    const before = this.#wanted ?? this.#mapping;
    const changes = change(before);
    const isRenamed = changes.nodes && changes.nodes.kind !== before.nodes.kind;
    const wanted = { ...before, ...(isRenamed && { kinds: {} }), ...changes };
    this.#wanted = wanted;
    if (this.#isReading) return; // what is read is mapped so
    const survey = await this.act.begin('asking', () => this.#worker.ask('survey', { wanted }));
    if (survey) this.survey = survey;
  }

  /** Nodes of the whole file, drawn or not. */
  page(query: NodeQuery): Promise<NodePage> {
    return this.#worker.ask('page', { mapping: this.#mapping, query });
  }

  /** What of the data may be doubted; with a source text, whether its quotations stand in it. */
  check(text?: string): Promise<DataCheck> {
    return this.#worker.ask('check', { mapping: this.#mapping, ...(text !== undefined && { text }) });
  }

  /**
   * The document with places in that layout, or those of the file; undefined where it was given up or failed. It is called
   * what `nameOf` says of its id, where that says something.
   */
  async make(
    layout: LayoutId,
    nameOf: (id: string) => string | undefined = () => undefined,
  ): Promise<DocumentGraph | undefined> {
    const { survey } = this;
    if (!survey) return undefined;
    const { id, title, part } = this;
    const about = { id, mapping: survey.mapping, title, ...(part && { part }) };
    const { signal } = (this.#making = new AbortController());
    return this.act.begin('making', ({ onProgress, onStage }) =>
      makeDocument(this.#worker, about, {
        layout,
        nameOf: () => nameOf(id),
        signal,
        onLayingOut: () => onStage('laying-out'),
        onProgress,
      }),
    );
  }

  /** Ends what is going on; it can be asked again about what was read last. */
  giveUp(): void {
    this.#making?.abort();
    this.act.end(this.survey ? 'asking' : this.act.stage);
    if (this.survey && this.#isReading) void this.readAsBefore();
  }

  /** Nothing can be asked of it any more. */
  end(): void {
    this.#making?.abort();
    this.act.end();
    this.#worker.end();
  }

  get #mapping(): Mapping {
    if (!this.survey) throw new Error('nothing is read yet');
    return this.survey.mapping;
  }

  /** The answer to what is asked already is not wanted any more. */
  #startAnew(): void {
    this.#worker.end();
    this.#worker = new FileWorker();
  }
}
