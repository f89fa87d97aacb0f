import workerUrl from '../../formats/file.worker?worker&url';
import type { Fault } from '../../formats/fault';
import type { DocumentPart } from '../../formats/opened/document-parts';
import type {
  FileAnswer,
  FileAnswers,
  FileQuestion,
  FileQuestions,
  Question,
} from '../../formats/opened/file-messages';
import { startWorker } from '../editions/start-worker';
import { say } from '../../language/say';

interface Listener {
  onProgress?: (done: number) => void;
  onPart?: (part: DocumentPart) => void;
}

interface Asked extends Listener {
  resolve: (answer: FileAnswers[Question]) => void;
  reject: (reason: Error) => void;
}

/** A file that is not read, as the worker tells it. */
export class RefusedFile extends Error {
  constructor(readonly fault: Fault) {
    super(fault.message);
  }
}

/** Reads the files of one opening off the main thread, and answers questions about them until it is ended. */
export class FileWorker {
  readonly #worker = startWorker(workerUrl);
  readonly #asked = new Map<number, Asked>();
  #numbers = 0;
  /** Why nothing can be asked any more. */
  #over: string | null = null;

  constructor() {
    this.#worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => this.#hear(data);
    this.#worker.onmessageerror = () => this.end(say('an answer of the worker was lost'));
    this.#worker.onerror = ({ message }) => this.end(message || say('the worker stopped'));
  }

  get isEnded(): boolean {
    return this.#over !== null;
  }

  ask<Q extends Question>(ask: Q, about: FileQuestions[Q], listener: Listener = {}): Promise<FileAnswers[Q]> {
    if (this.#over !== null) return Promise.reject(new Error(this.#over));
    const number = (this.#numbers += 1);
    return new Promise<FileAnswers[Q]>((resolve, reject) => {
      this.#asked.set(number, { ...listener, resolve: resolve as Asked['resolve'], reject });
      this.#worker.postMessage({ number, ask, about } as FileQuestion);
    });
  }

  /** Whatever it is at: what is still asked of it is rejected. */
  end(why = say('given up')): void {
    this.#over ??= why;
    this.#worker.terminate();
    for (const { reject } of this.#asked.values()) reject(new Error(why));
    this.#asked.clear();
  }

  #hear(answer: FileAnswer): void {
    const asked = this.#asked.get(answer.number);
    if (!asked) return;
    if ('progress' in answer) return asked.onProgress?.(answer.progress);
    if ('part' in answer) return asked.onPart?.(answer.part);
    this.#asked.delete(answer.number);
    if ('answer' in answer) asked.resolve(answer.answer);
    else asked.reject('refused' in answer ? new RefusedFile(answer.refused) : new Error(answer.failed));
  }
}
