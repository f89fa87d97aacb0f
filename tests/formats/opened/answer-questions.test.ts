import { describe, expect, it } from 'vitest';
import { answerQuestions } from '../../../src/formats/opened/answer-questions';
import { PartsOfDocument } from '../../../src/formats/opened/document-parts';
import type { FileAnswer, FileQuestion } from '../../../src/formats/opened/file-messages';
import { OpenedFile } from '../../../src/formats/opened/opened-file';
import { SMALL_FILE, SMALL_WORLD, wheelFile } from './graph-file';

const READ: FileQuestion = {
  number: 1,
  ask: 'read',
  about: { files: [SMALL_FILE], geography: SMALL_WORLD, options: {} },
};

async function answersTo(...questions: FileQuestion[]): Promise<FileAnswer[]> {
  const answers: FileAnswer[] = [];
  const answer = answerQuestions((message) => answers.push(structuredClone(message)));
  for (const question of questions) await answer(question);
  return answers;
}

describe('questions about a file', () => {
  it('are answered under their numbers', async () => {
    const answers = await answersTo(READ, { number: 2, ask: 'survey', about: {} });
    expect(answers.filter((answer) => 'answer' in answer).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('about a file that is refused are answered with file, place and hint', async () => {
    const bytes = new TextEncoder().encode('{"nodes": [\n  {"key": ');
    const about = { ...READ.about, files: [{ name: 'cut.json', bytes }] };
    const [answer] = await answersTo({ number: 1, ask: 'read', about } as FileQuestion);
    expect(answer).toMatchObject({ number: 1, refused: { file: 'cut.json', line: 2 } });
    expect((answer as { refused: { hint?: string } }).refused.hint).toBeTruthy();
  });

  it('before a file is read fail in words', async () => {
    expect(await answersTo({ number: 7, ask: 'survey', about: {} })).toEqual([
      { number: 7, failed: 'no file was read' },
    ]);
  });

  it('for a document are answered in parts that make it whole', async () => {
    const wheel = wheelFile(4500);
    const file = await OpenedFile.read([wheel], SMALL_WORLD, {});
    const about = { id: 'own-1', mapping: file.survey().mapping, title: 'Wheel' };
    const read = { ...READ, about: { files: [wheel], geography: SMALL_WORLD, options: {} } } as FileQuestion;
    const answers = await answersTo(read, { number: 2, ask: 'make', about });
    const parts = new PartsOfDocument();
    const sizes = answers.flatMap((answer) => {
      if (!('part' in answer)) return [];
      parts.add(answer.part);
      return 'nodes' in answer.part ? [answer.part.nodes.length] : [];
    });
    expect(sizes).toEqual([2000, 2000, 501]);
    expect(parts.whole()).toEqual(file.make(about));
  });
});
