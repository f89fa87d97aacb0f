/** Tells the other windows of this site that the list of kept files changed, and is told by them. */
export class KeptNews {
  readonly #channel = globalThis.BroadcastChannel ? new BroadcastChannel('policy-atlas.kept') : null;

  constructor(told: () => void) {
    this.#channel?.addEventListener('message', told);
  }

  tell(): void {
    this.#channel?.postMessage('changed');
  }
}
