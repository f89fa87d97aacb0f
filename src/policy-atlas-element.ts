import { SANDBOX } from './view/embedding/embed-code';
import { embedAddress } from './view/embedding/embed-address';
import type { EmbedState, HostMessage } from './view/embedding/messages';
import { readEmbedMessage } from './view/embedding/read-embed-message';

/** Attributes that are parameters of the view, named as in its address. */
const PARAMETERS = ['region', 'tiers', 'date', 'layout', 'focus', 'select', 'why', 'show', 'conceal'];
const LOOKS = ['language', 'theme'];
/** Those that make another page: the frame is loaded anew. */
const PLACES = ['src', 'document', 'as'];

/** Events that the element fires, by name. */
export interface PolicyAtlasEvents {
  'atlas-ready': CustomEvent<null>;
  'atlas-state': CustomEvent<EmbedState>;
  'atlas-select': CustomEvent<{ ids: string[] }>;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host{display:block;block-size:480px}:host([hidden]){display:none}iframe{display:block;inline-size:100%;block-size:100%;border:0}',
);

/** `<policy-atlas document="…" region="africa">`: a view of a Policy Atlas site in a sandboxed frame. */
export class PolicyAtlasElement extends HTMLElement {
  static readonly observedAttributes = [...PLACES, ...PARAMETERS, ...LOOKS, 'view', 'label', 'height'];
  readonly #frame = document.createElement('iframe');
  #isReady = false;
  #isWaiting = false;

  constructor() {
    super();
    this.#frame.setAttribute('sandbox', SANDBOX);
    this.#frame.setAttribute('loading', 'lazy');
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(this.#frame);
  }

  connectedCallback(): void {
    addEventListener('message', this.#hear);
    this.#size();
    this.#load();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
    this.#isReady = false;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected || before === now) return;
    if (name === 'label') this.#frame.title = this.#title;
    else if (name === 'height') this.#size();
    else if (PLACES.includes(name)) this.#load();
    else if (!this.#isWaiting) {
      this.#isWaiting = true; // several attributes that are set together are one change
      queueMicrotask(() => this.#ask());
    }
  }

  /** Selects nodes, or one link, by their ids. */
  select(ids: string[]): void {
    this.#post({ type: 'policy-atlas/select', ids });
  }

  /** Narrows the view: `region=africa&tiers=1,2`, as in its address. */
  filter(parameters: string): void {
    this.#post({ type: 'policy-atlas/filter', parameters });
  }

  /** The answer is the event `atlas-state`. */
  askState(): void {
    this.#post({ type: 'policy-atlas/get-state' });
  }

  get #parameters(): string {
    const own = [...PARAMETERS, ...LOOKS].flatMap((name) => {
      const value = this.getAttribute(name);
      return value === null ? [] : [`${name}=${value}`];
    });
    return [this.getAttribute('view') ?? '', ...own].filter(Boolean).join('&');
  }

  get #title(): string {
    return this.getAttribute('label') ?? 'Policy Atlas';
  }

  /** The site that the file of this element comes from, unless `src` names another. */
  get #site(): string {
    return new URL(this.getAttribute('src') ?? new URL('.', import.meta.url).href, document.baseURI).href;
  }

  /** Where the attribute is not a number of pixels, the page's own styles decide. */
  #size(): void {
    const height = Number(this.getAttribute('height'));
    this.style.height = height > 0 ? `${height}px` : '';
  }

  #load(): void {
    const host = location.origin === 'null' ? null : location.origin;
    const as = this.getAttribute('as') === 'outline' ? 'outline' : 'picture';
    const lang = this.closest('[lang]')?.getAttribute('lang') || null;
    const query = this.#parameters;
    const fragment = `#/${this.getAttribute('document') ?? ''}${query && `?${query}`}`;
    this.#isReady = false;
    this.#frame.title = this.#title;
    if (/^https?:/.test(this.#site)) this.#frame.src = embedAddress(this.#site, fragment, { host, as, lang });
  }

  #ask(): void {
    this.#isWaiting = false;
    if (this.#isReady) this.filter(this.#parameters);
    else if (this.isConnected) this.#load();
  }

  /** The frame's origin is that of no page, and so cannot be named; nobody but the frame gets what is sent to its window. */
  #post(message: HostMessage): void {
    if (this.#isReady) this.#frame.contentWindow?.postMessage(message, '*');
  }

  readonly #hear = ({ source, data }: MessageEvent): void => {
    const message = source === this.#frame.contentWindow ? readEmbedMessage(data) : null;
    if (message?.type === 'policy-atlas/ready') {
      this.#isReady = true;
      this.#fire('atlas-ready', null);
      this.askState();
    } else if (message?.type === 'policy-atlas/state') {
      this.#frame.title = this.getAttribute('label') ?? titleOf(message);
      this.#fire('atlas-state', message);
    } else if (message) this.#fire('atlas-select', { ids: message.ids });
  };

  #fire<Name extends keyof PolicyAtlasEvents>(name: Name, detail: PolicyAtlasEvents[Name]['detail']): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

const titleOf = ({ title, filters }: EmbedState): string =>
  `${[title, filters].filter(Boolean).join(': ')} · Policy Atlas`;

customElements.define('policy-atlas', PolicyAtlasElement);

declare global {
  interface HTMLElementTagNameMap {
    'policy-atlas': PolicyAtlasElement;
  }
}
