import type { Format, Sample } from '../format';
import { isFolderFile } from './folder-files';

export const atlasYaml: Format = {
  id: 'atlas-yaml',
  label: 'YAML written by people: a document in one file, its folder, or any graph',
  extensions: ['yaml', 'yml'],
  recognises: (sample) => sample.json === undefined && !sample.root && isYaml(sample),
  takesSeveral: true,
  read: async () => (await import('./read-atlas-yaml')).readAtlasYaml,
  write: async () => (await import('./write-atlas-yaml')).writeAtlasYaml,
};

/** A part of a document or graph at the beginning of a line, or the first key in braces. */
const PART = /^(?:[ \t]*\{\s*)?(?:document|statements|nodes|edges)[ \t]*:(?:\s|$)/m;

const isYaml = (sample: Sample): boolean => isFolderFile(sample) || PART.test(sample.start);
