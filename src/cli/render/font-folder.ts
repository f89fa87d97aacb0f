import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figureFonts } from '../figure-fonts';

/** Does work that reads the figure's fonts, and others, as files; they are there for that long. */
export async function withFontFiles<T>(
  others: readonly ArrayBuffer[],
  work: (files: string[]) => T,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'policy-atlas-'));
  try {
    const fonts = [...Object.values(figureFonts()), ...others];
    const files = fonts.map((_font, place) => join(folder, `${place}.ttf`));
    await Promise.all(fonts.map((font, place) => writeFile(files[place]!, Buffer.from(font))));
    return await work(files);
  } finally {
    await rm(folder, { recursive: true });
  }
}
