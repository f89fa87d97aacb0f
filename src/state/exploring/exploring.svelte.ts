import { say } from '../../language/say';
import { nodeName } from '../../graph/node-name';
import { sayPieces, type Piece } from '../../language/say-pieces';
import { linkLine } from '../../view/narration/link-line';
import { linkCountWords, nodeLine } from '../../view/narration/node-line';
import { spokenPiece } from '../../view/narration/spoken-name';
import { VERBOSITIES, type Verbosity } from '../../view/narration/verbosity';
import type { Explorer } from '../explorer.svelte';
import type { KeyCommand } from '../key-commands';
import type { OpenDocument } from '../open-document.svelte';
import { keepSetting, readSetting } from '../settings';
import { goBack, goTo, type Heading } from '../walk';
import { EXPLORER_KEYS, FOLLOWING } from './explorer-keys';
import { ringOf, RING_WAYS, type RingLink, type RingWay } from './link-ring';
import { QUICK_KEYS } from './quick-keys';
import { countWays, namePiece, toldLink, toldNode } from './tell';

/** Walking by the links of a node, and what is said on the way. Loaded after the picture. */
export class Exploring {
  #verbosity = $state<Verbosity>(VERBOSITIES.find((each) => each === readSetting(SETTING)) ?? 'normal');
  /** Which links the ring holds. */
  way = $state<RingWay>('all');
  #chosen = $state.raw<{ at: string; link: string } | null>(null);

  /** The node that the reader is at. */
  readonly current: string | undefined = $derived.by(() =>
    this.open.selection.findLast((id) => this.open.graph.node(id)),
  );
  readonly ring: readonly RingLink[] = $derived.by(() =>
    this.current === undefined
      ? []
      : ringOf(this.open, this.current, { language: this.#language, way: this.way }),
  );
  /** The link that was read out last, until the reader goes on. */
  readonly link: RingLink | null = $derived.by(() => {
    const chosen = this.#chosen;
    return (chosen?.at === this.current && this.ring.find(({ id }) => id === chosen?.link)) || null;
  });

  constructor(
    private readonly explorer: Explorer,
    private readonly open: OpenDocument,
  ) {}

  /** The keys of the explorer; over a marked link Enter and Space lead to its other end. */
  get keys(): readonly KeyCommand[] {
    return [...(this.link ? FOLLOWING : EXPLORER_KEYS), ...QUICK_KEYS];
  }

  get #language(): string {
    return this.explorer.preferences.language;
  }

  get verbosity(): Verbosity {
    return this.#verbosity;
  }
  set verbosity(verbosity: Verbosity) {
    this.#verbosity = verbosity;
    keepSetting(SETTING, verbosity);
  }

  nameOf(id: string): string {
    return nodeName(this.open.graph, id, this.#language);
  }

  /** "BRICS, organisation, 3 of 12, 5 links: 3 out, 2 in". */
  nodeLine(id: string, verbosity = this.#verbosity): Piece[] {
    return nodeLine(toldNode(this.open, id, this.#language), verbosity);
  }

  linkLine(link: RingLink, verbosity = this.#verbosity): Piece[] {
    return linkLine(toldLink(this.open, link, { ring: this.ring, language: this.#language }), verbosity);
  }

  /** Says where the reader has come to. */
  tellNode(id: string): void {
    this.open.notices.announce(this.nodeLine(id), NODE);
  }

  /** Says that the picture was moved; where nothing is selected, also how to come to a node. */
  tellPan(direction: Heading): void {
    const lead = this.open.selection.length ? [] : [say('Space selects a node.')];
    this.open.notices.announce([say(PANNED[direction]), ...lead].join(' '), NODE);
  }

  /** Reads the link so many places on, and marks it; from the last on to the first. */
  step(by: number): void {
    const place = this.link ? this.ring.indexOf(this.link) + by : by > 0 ? by - 1 : by;
    this.#read(this.ring.at(place % Math.max(1, this.ring.length)));
  }

  /** To a link by its place in the ring, -1 being the last. */
  stepTo(place: number): void {
    this.#read(this.ring.at(place));
  }

  /** At most so far that the end of the ring is reached. */
  jump(by: number): void {
    const place = (this.link ? this.ring.indexOf(this.link) : by > 0 ? -1 : this.ring.length) + by;
    this.#read(this.ring.at(Math.max(0, Math.min(place, this.ring.length - 1))));
  }

  /** To the first link of the next or the previous kind. */
  stepKind(by: 1 | -1): void {
    const kinds = [...new Set(this.ring.map(({ kind }) => kind))];
    const at = this.link ? kinds.indexOf(this.link.kind) + by : by > 0 ? 0 : -1;
    this.#read(this.ring.find(({ kind }) => kind === kinds.at(at % Math.max(1, kinds.length))));
  }

  /** Over the link that is marked, to its other end. */
  follow(): void {
    if (this.link) goTo(this.open, this.link.other);
  }

  /** Back along the path walked, past what is no longer seen. */
  back(): void {
    const { trail, visibility, notices } = this.open;
    const id = trail.findLast((passed) => passed !== this.current && visibility.nodes.has(passed));
    if (id === undefined) return notices.announce(say('This is where you began.'));
    goBack(this.open, id);
  }

  /** All links, those that lead out, those that lead in, and again. */
  turn(): void {
    this.way = RING_WAYS[(RING_WAYS.indexOf(this.way) + 1) % RING_WAYS.length]!;
    this.#chosen = null;
    const links = linkCountWords(countWays(this.ring));
    this.open.notices.announce(say(RING_WORDS[this.way], { links }), NODE);
  }

  /** Where the reader is, how they came there, and how much is shown. */
  tellWhere(): void {
    this.open.notices.announce(this.where(), NODE);
  }

  where(): Piece[] {
    const { current, open } = this;
    const count = open.visibility.nodes.size;
    if (current === undefined)
      return sayPieces(
        'Nothing is selected. {count} node is shown.|Nothing is selected. {count} nodes are shown.',
        {
          count,
        },
      );
    const told = toldNode(open, current, this.#language);
    const line = nodeLine({ ...told, name: spokenPiece(told.name, NAME) }, 'normal');
    const from = open.trail.at(-1);
    if (from === undefined)
      return sayPieces('{line}. {count} node is shown.|{line}. {count} nodes are shown.', { line, count });
    return sayPieces(
      '{line}. You came from “{name}”. {count} node is shown.|{line}. You came from “{name}”. {count} nodes are shown.',
      { line, name: spokenPiece(namePiece(open.graph, from, this.#language), NAME - 8), count },
    );
  }

  #read(link: RingLink | undefined): void {
    const { open, current } = this;
    if (!link || current === undefined)
      return open.notices.announce(
        say(current === undefined ? 'Select a node first.' : 'No such link here.'),
      );
    this.#chosen = { at: current, link: link.id };
    open.hovered = link.id;
    open.canvas?.uncover([link.other]);
    open.notices.announce(this.linkLine(link), NODE);
  }
}

const SETTING = 'narration';
/** What was to be said of the place before is not said any more when the reader has moved on. */
const NODE = 'place';
/** Where more is said than the name alone. */
const NAME = 48;

const PANNED = {
  up: 'The view moved up.',
  down: 'The view moved down.',
  left: 'The view moved left.',
  right: 'The view moved right.',
} as const;

const RING_WORDS = {
  all: 'All links: {links}',
  out: 'Links out: {links}',
  in: 'Links in: {links}',
} as const;
