import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { lightenJspdf } from '../../scripts/lighter-jspdf.mjs';

const file = createRequire(import.meta.url).resolve('jspdf/dist/jspdf.es.js');
const code = readFileSync(file, 'utf8');
const lighter = lightenJspdf(code, parseAst(code));

it('leaves a quarter of jsPDF, which still links, packs and describes', () => {
  expect(lighter.length).toBeLessThan(code.length / 4);
  for (const part of ['"/Annots ["', 'FlateEncode', 'API.addMetadata = ']) expect(lighter).toContain(part);
});

it('leaves nothing that makes HTML from text or loads other packages', () => {
  expect(lighter).not.toMatch(/innerHTML|html2canvas|dompurify|canvg|fast-png|\bimport\(/);
});

it('says so when jsPDF has changed, and never builds the whole in silence', () => {
  const changed = code.replace('jsPDF.version =', 'jsPDF.edition =');
  expect(() => lightenJspdf(changed, parseAst(changed))).toThrow('jsPDF has changed');
});
