import type { Work } from '../command';
import { makeGeography } from '../geography';
import { openInput } from '../input/open-input';
import { validateFiles } from './validate-files';
import { validateFolder } from './validate-folder';

/** Prints every fault; exit code 1 if there is one. */
export const validate: Work = async ({ words: paths, options, streams }) => {
  const geography = makeGeography();
  const input = await openInput({ paths, options, streams, geography });
  const validation =
    'folder' in input
      ? await validateFolder(input.folder, { geography, source: options.source })
      : await validateFiles(input, { geography, source: options.source, paths });
  const { faults, figures, lines } = validation;
  if (options.json) streams.stdout.write(`${JSON.stringify({ faults, ...figures })}\n`);
  else streams.stdout.write(`${lines.join('\n')}\n`);
  return faults.length > 0 ? 1 : 0;
};
