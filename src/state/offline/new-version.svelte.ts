import { ownScript } from '../editions/own-script';
import { TAKE_OVER } from './offline-file';

interface Surroundings {
  workers: ServiceWorkerContainer;
  reload: () => void;
}

/** Keeps the site for use without a connection, and knows when a newer version of it waits to be taken. */
export class NewVersion {
  isReady = $state(false);
  #registration: ServiceWorkerRegistration | null = null;
  #isAsked = false;

  constructor(private readonly around: Surroundings) {}

  /** Once; asks the site's own server for the worker and, the first time, for what it keeps. */
  async begin(): Promise<void> {
    const { workers } = this.around;
    let isFirst = workers.controller === null;
    workers.addEventListener('controllerchange', () => {
      if (this.#isAsked) this.around.reload();
      else if (!isFirst) this.isReady = true; // another window took it
      isFirst = false;
    });
    const registration = await workers.register(ownScript('sw.js'), { updateViaCache: 'none' });
    this.#registration = registration;
    if (registration.waiting && workers.controller) this.isReady = true;
    registration.addEventListener('updatefound', () => this.#follow(registration.installing));
    this.#follow(registration.installing);
  }

  /** Goes over to the new version; call when the reader's work is kept. */
  take(): void {
    this.#isAsked = true;
    const waiting = this.#registration?.waiting;
    if (waiting) waiting.postMessage(TAKE_OVER);
    else this.around.reload();
  }

  #follow(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && this.around.workers.controller) this.isReady = true;
    });
  }
}
