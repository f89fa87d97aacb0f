import { guardPrototype } from './guard-prototype';
import { answerQuestions } from './opened/answer-questions';
import type { FileQuestion } from './opened/file-messages';

// Before anything of a file is seen: no name in it can become a property of everything.
guardPrototype(Object.prototype);

/** Reads the files of one opening off the main thread, and keeps what it read until it is ended. */
const answer = answerQuestions((message) => self.postMessage(message));
self.onmessage = ({ data }: MessageEvent<FileQuestion>) => void answer(data);
