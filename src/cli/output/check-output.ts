import { realpath } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { isFolderPath } from '../read-folder';
import { Refusal } from '../refusal';

/** Refuses to write over what is read, or into a folder that is read. */
export async function checkOutput(inputs: string[], output: string): Promise<void> {
  if (output === '-') return;
  const target = await placeOf(output);
  for (const input of inputs.filter((path) => path !== '-')) {
    const source = await placeOf(input);
    if (source === target)
      throw new Refusal('the same file would be read and written', {
        file: output,
        hint: 'write to another',
      });
    if (!(await isFolderPath(input))) continue;
    const way = relative(source, target);
    if (!way.startsWith('..') && way !== resolve(target))
      throw new Refusal('it would be written into the folder that is read', {
        file: output,
        hint: 'write to another',
      });
  }
}

/** Where a path leads, links followed as far as they are there. */
async function placeOf(path: string): Promise<string> {
  const whole = resolve(path);
  try {
    return await realpath(whole);
  } catch (error) {
    if (dirname(whole) === whole) throw error;
    return resolve(await placeOf(dirname(whole)), relative(dirname(whole), whole));
  }
}
