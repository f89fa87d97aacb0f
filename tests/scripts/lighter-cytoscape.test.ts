import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { lighten } from '../../scripts/lighter-cytoscape.mjs';

const file = createRequire(import.meta.url)
  .resolve('cytoscape')
  .replace('cytoscape.cjs.js', 'cytoscape.esm.mjs');
const code = readFileSync(file, 'utf8');

it('takes the graph algorithms out of the register, and leaves breadth-first search', () => {
  const [, kept = ''] = /\[([\w$]+)\]\.forEach\(function \(props\)/.exec(lighten(code)) ?? [];
  const kind = code.slice(code.indexOf(`var ${kept} =`)).slice(0, 200);
  expect(kind).toContain('breadthFirstSearch');
});

it('leaves nobody who could start WebGL', () => {
  expect(code).toMatch(/\.initWebgl = /);
  expect(lighten(code)).not.toMatch(/\.initWebgl = /);
});

it('says so when Cytoscape has changed, and never builds the whole in silence', () => {
  expect(() => lighten(lighten(code))).toThrow('Cytoscape has changed');
});
