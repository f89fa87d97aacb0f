import type { Work } from './command';
import { loadDocument } from './load-documents';
import { checkOutput } from './output/check-output';
import { saveWritten } from './output/save-written';
import { writerFor } from './output/writer-for';
import { pathsOf } from './input/paths-of';

/** Writes a graph in another format, to a file or to standard output, and tells what that cannot hold. */
export const convert: Work = async ({ words: [from = '', to = ''], options, streams }) => {
  const write = writerFor(options.to, to);
  const inputs = pathsOf(from, options);
  await checkOutput(inputs, to);
  const { document, graph } = await loadDocument({ paths: inputs, options, streams });
  const { files, losses } = await (await write())({ document, graph });
  await saveWritten(files, { to, inputs, streams });
  for (const loss of losses) streams.stderr.write(`Not kept: ${loss}\n`);
  return 0;
};
