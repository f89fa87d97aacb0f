/** What the offline worker uses of the scope it runs in: its types stand in a library that does not go with that of pages. */
export interface WorkerScope {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly clients: WorkerClients;
  readonly caches: CacheStorage;
  skipWaiting(): Promise<void>;
  fetch(asked: string | Request, how?: RequestInit): Promise<Response>;
  addEventListener(name: 'install' | 'activate', act: (event: LongEvent) => void): void;
  addEventListener(name: 'message', act: (event: LongEvent & { data: unknown }) => void): void;
  addEventListener(name: 'fetch', act: (event: FetchEvent) => void): void;
}

export interface WorkerClients {
  claim(): Promise<void>;
  matchAll(which: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly unknown[]>;
}

interface LongEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends LongEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
