import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontFiles } from '../../src/figure/fonts/typeface';

/** Where the fonts of figures lie on the disk, by weight. */
export const INTER_PATHS = {
  400: pathOf('400Regular/Inter_400Regular.ttf'),
  500: pathOf('500Medium/Inter_500Medium.ttf'),
  600: pathOf('600SemiBold/Inter_600SemiBold.ttf'),
};

function pathOf(file: string): string {
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/inter/${file}`);
}

function readBytes(path: string): ArrayBuffer {
  const file = readFileSync(path);
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
}

export const interFiles = (): FontFiles => ({
  400: readBytes(INTER_PATHS[400]),
  500: readBytes(INTER_PATHS[500]),
  600: readBytes(INTER_PATHS[600]),
});
