import { untrack } from 'svelte';
import type { RasterSize } from '../../figure/raster-size';
import type { Explorer } from '../explorer.svelte';
import { documentName } from '../saving/document-name';
import { fileName } from '../saving/file-name';
import type { OpenDocument } from '../open-document.svelte';
import { isOwnId } from '../kept/is-own-id';
import { keepSetting, readSetting } from '../settings';
import type { FigureOrder } from './draw-figure';
import {
  DEFAULT_CHOICES,
  FILE_ENDINGS,
  isRaster,
  readChoices,
  type FigureChoices,
  type FigureFormat,
} from './figure-choices';
import { FigureRun } from './figure-run.svelte';
import { pixelSize } from './figure-size';
import { heldChoices, toggled, type Part } from './held-choices';
import { subjectOf, type FigureSubject } from './figure-subject';
import { optionsOf } from './options-of';

const SETTING = 'figure';

/** The picture that a reader makes of what is open: the choices, and what is made of them. */
export class FigureMaking {
  readonly choices: FigureChoices = $state(readChoices(readSetting(SETTING)));
  /** The reader's own; belongs to one document and is not remembered. */
  title = $state('');
  readonly run = new FigureRun();

  constructor(
    private readonly explorer: Explorer,
    readonly open: OpenDocument,
  ) {}

  /** Whether it is of the reader's own file, whose address opens nothing elsewhere. */
  readonly isOwn: boolean = $derived.by(() => isOwnId(this.open.graph.document.id));
  /** The choices as far as they hold for what is open. */
  readonly held: FigureChoices = $derived.by(() => heldChoices(this.choices, this.isOwn));

  readonly subject: FigureSubject = $derived.by(() =>
    subjectOf(this.open, this.explorer.view!, this.choices.part),
  );

  /** Of what is shown: this takes long, and the letters of a title change nothing of it. */
  readonly #scale: FigureOrder['scale'] = $derived.by(() => {
    const { visibility, arrangement } = this.subject.picture;
    return this.open.sizing.scaleFor(visibility, arrangement.measure);
  });

  readonly #order: FigureOrder = $derived.by(() => {
    const { subject, title, held: choices, explorer } = this;
    const { language, themeId } = explorer.preferences;
    return {
      subject,
      scale: this.#scale,
      options: optionsOf({ subject, choices, title, language, themeId }),
      outlines: choices.format === 'svg' && choices.letters === 'outlines',
      url: this.isOwn && choices.ownAddress.length === 0 ? '' : this.link,
      linkTo: (view) => explorer.linkTo(view),
    };
  });

  /** Address of what is drawn. */
  readonly link: string = $derived.by(() => this.explorer.linkTo(this.subject.view));

  /** Of a picture in pixels; null for SVG and PDF. */
  readonly size: RasterSize | null = $derived.by(() => {
    const { drawn } = this.run;
    return drawn && isRaster(this.choices.format) ? pixelSize(drawn.scene, this.choices) : null;
  });

  readonly fileName: string = $derived.by(() =>
    fileName(
      [documentName(this.open.graph.document), ...this.subject.names],
      FILE_ENDINGS[this.choices.format],
    ),
  );

  change(patch: Partial<FigureChoices>): void {
    Object.assign(this.choices, patch);
    keepSetting(SETTING, $state.snapshot(this.choices));
  }

  /** Asks for a part of the picture, or leaves it out again. */
  toggle(part: Part): void {
    this.change(toggled(this.choices, part, this.isOwn));
  }

  reset(): void {
    this.title = '';
    this.change(structuredClone(DEFAULT_CHOICES));
  }

  /** All that the file is made of now; another one with every choice. */
  readonly asked: { order: FigureOrder; choices: FigureChoices } = $derived.by(() => ({
    order: this.#order,
    choices: $state.snapshot(this.choices),
  }));

  /** Makes what is asked for now; call inside an effect. Returns the way to drop it. */
  follow(): () => void {
    const { order, choices } = this.asked;
    untrack(() => this.run.start(order, choices));
    return () => this.run.cancel();
  }

  /** The file of what was chosen last, made where it is not there yet. Rejects with a sentence. */
  async fileAs(format: FigureFormat, signal: AbortSignal): Promise<Blob> {
    if (this.run.isIdle) this.follow();
    await this.run.settled(signal);
    if (this.run.file && format === this.choices.format) return this.run.file;
    return this.run.writeAs({ ...$state.snapshot(this.choices), format }, signal);
  }
}
