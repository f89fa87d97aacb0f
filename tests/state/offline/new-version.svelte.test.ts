import { expect, it } from 'vitest';
import { NewVersion } from '../../../src/state/offline/new-version.svelte';

class FakeWorker extends EventTarget {
  state = 'installing';
  readonly told: unknown[] = [];
  postMessage(message: unknown): void {
    this.told.push(message);
  }
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  find(): FakeWorker {
    this.installing = new FakeWorker();
    this.dispatchEvent(new Event('updatefound'));
    return this.installing;
  }
}

class FakeContainer extends EventTarget {
  controller: object | null = null;
  registered: unknown[] = [];
  constructor(readonly registration: FakeRegistration) {
    super();
  }
  register(...given: unknown[]): Promise<FakeRegistration> {
    this.registered = given;
    return Promise.resolve(this.registration);
  }
  control(): void {
    this.controller = {};
    this.dispatchEvent(new Event('controllerchange'));
  }
}

function setUp() {
  const registration = new FakeRegistration();
  const container = new FakeContainer(registration);
  let reloads = 0;
  const workers = container as unknown as ServiceWorkerContainer;
  const version = new NewVersion({ workers, reload: () => void reloads++ });
  return { registration, container, version, reloads: () => reloads };
}

it('registers beside the page, and has the worker asked for past the cache', async () => {
  const { container, version } = setUp();
  await version.begin();
  expect(container.registered.map(String)).toEqual(['sw.js', '[object Object]']);
  expect(container.registered[1]).toEqual({ updateViaCache: 'none' });
});

it('says nothing on the first visit', async () => {
  const { container, registration, version } = setUp();
  await version.begin();
  registration.find().become('installed');
  container.control();
  expect(version.isReady).toBe(false);
});

it('tells of a newer version, and reloads only when that has taken over as asked', async () => {
  const { container, registration, version, reloads } = setUp();
  container.controller = {};
  await version.begin();
  const worker = registration.find();
  expect(version.isReady).toBe(false);
  worker.become('installed');
  registration.waiting = worker;
  expect([version.isReady, worker.told]).toEqual([true, []]);
  version.take();
  expect([worker.told, reloads()]).toEqual([['policy-atlas/take-over'], 0]);
  container.control();
  expect(reloads()).toBe(1);
});

it('tells of one that waits since an earlier visit', async () => {
  const { container, registration, version } = setUp();
  container.controller = {};
  registration.waiting = new FakeWorker();
  await version.begin();
  expect(version.isReady).toBe(true);
});

it('does not reload where another window took it, and tells of it', async () => {
  const { container, version, reloads } = setUp();
  container.controller = {};
  await version.begin();
  container.control();
  expect([version.isReady, reloads()]).toEqual([true, 0]);
  version.take();
  expect(reloads()).toBe(1);
});
