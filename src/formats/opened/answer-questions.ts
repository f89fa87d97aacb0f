import { everyPercent } from '../../graph/every-percent';
import { Refused } from '../reading/refused';
import { toParts } from './document-parts';
import type { FileAnswer, FileAnswers, FileQuestion, FileQuestions, Question } from './file-messages';
import { OpenedFile } from './opened-file';

type Tell = (answer: FileAnswer) => void;

/** Answers questions about files that the first of them brings; `tell` is given all answers. */
export function answerQuestions(tell: Tell): (question: FileQuestion) => Promise<void> {
  let file: OpenedFile | null = null;

  const opened = (): OpenedFile => {
    if (!file) throw new Error('no file was read');
    return file;
  };

  async function answer({ number, ask, about }: FileQuestion): Promise<FileAnswers[Question]> {
    if (ask === 'read') {
      file = await read(
        about,
        everyPercent((progress) => tell({ number, progress })),
      );
      return file.summary();
    }
    if (ask === 'survey') return opened().survey(about.wanted);
    if (ask === 'page') return opened().page(about.mapping, about.query);
    if (ask === 'check') return opened().check(about.mapping, about.text);
    for (const part of toParts(opened().make(about))) tell({ number, part });
    return null;
  }

  return async (question) => {
    const { number } = question;
    try {
      tell({ number, answer: await answer(question) });
    } catch (error) {
      tell({ number, ...toFailure(error, question) });
    }
  };
}

const read = ({ files, geography, options }: FileQuestions['read'], onProgress: (done: number) => void) =>
  OpenedFile.read(files, geography, { ...options, onProgress });

function toFailure(error: unknown, question: FileQuestion) {
  if (error instanceof Refused && question.ask === 'read')
    return { refused: error.toFault(question.about.files[0]?.name ?? '') };
  return { failed: error instanceof Error ? error.message : String(error) };
}
