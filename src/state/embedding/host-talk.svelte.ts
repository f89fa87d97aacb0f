import { encodeId } from '../../view/address/id-list';
import { readAddress } from '../../view/address/address-to-view';
import type { EmbedMessage, HostMessage } from '../../view/embedding/messages';
import { readHostMessage } from '../../view/embedding/read-host-message';
import type { Explorer } from '../explorer.svelte';
import { embedState, parametersOf } from './embed-state';

type FrameWindow = Pick<Window, 'parent' | 'addEventListener' | 'removeEventListener'>;

/** An embed's talk with the page that holds it: with the one that its own address names, and with nobody else. */
export class HostTalk {
  #isReady = false;
  #selected = '';

  constructor(
    private readonly explorer: Explorer,
    private readonly frame: FrameWindow,
    private readonly host: string | null,
  ) {}

  /** Begins to listen and to tell; call inside an effect. Returns the way to end it. */
  start(): () => void {
    const { frame } = this;
    if (frame.parent === (frame as unknown)) return () => undefined; // it is no frame
    const hear = (event: MessageEvent) => void this.hear(event);
    frame.addEventListener('message', hear);
    $effect(() => this.#tellSelected());
    return () => frame.removeEventListener('message', hear);
  }

  /** What is no message of the closed set, or comes from anyone else, is as if it had not been sent. */
  async hear({ source, origin, data }: Pick<MessageEvent, 'source' | 'origin' | 'data'>): Promise<void> {
    if (source !== this.frame.parent || origin !== this.host || !this.#isReady) return;
    const message = readHostMessage(data);
    if (message) await this.#follow(message);
  }

  async #follow(message: HostMessage): Promise<void> {
    if (message.type === 'policy-atlas/select') this.#select(message.ids);
    else if (message.type === 'policy-atlas/get-state') this.#tellState();
    else if (await this.#filter(message.parameters)) this.#tellState();
  }

  #select(ids: string[]): void {
    const { open } = this.explorer;
    open?.select(ids);
    open?.canvas?.reveal(ids);
  }

  /** False for parameters that cannot be read as a whole. What is selected and how it looks stay where they name nothing else. */
  async #filter(parameters: string): Promise<boolean> {
    const { view } = this.explorer;
    if (!view) return false;
    const named = new Set(parameters.split('&').map((part) => part.replace(/=.*/s, '')));
    const staying = parametersOf(this.explorer.addressOf(view))
      .split('&')
      .filter(
        (part) => /^(layout|language|theme|select|why)=/.test(part) && !named.has(part.replace(/=.*/s, '')),
      );
    const fragment = `#/${encodeId(view.document)}?${[parameters, ...staying].filter(Boolean).join('&')}`;
    if (readAddress(fragment)?.problems.length !== 0) return false;
    await this.explorer.openAddress(fragment);
    return true;
  }

  #tellState(): void {
    const state = embedState(this.explorer);
    if (state) this.#tell({ type: 'policy-atlas/state', ...state });
  }

  /** That it listens is told to any page and says nothing else; each other selection than before to the host. */
  #tellSelected(): void {
    const { open } = this.explorer;
    if (!open) return;
    const ids = [...open.selection];
    const isFirst = !this.#isReady;
    if (isFirst) this.frame.parent.postMessage({ type: 'policy-atlas/ready' } satisfies EmbedMessage, '*');
    this.#isReady = true;
    if (!isFirst && this.#selected !== JSON.stringify(ids))
      this.#tell({ type: 'policy-atlas/selected', ids });
    this.#selected = JSON.stringify(ids);
  }

  #tell(message: EmbedMessage): void {
    if (this.host !== null) this.frame.parent.postMessage(message, this.host);
  }
}
