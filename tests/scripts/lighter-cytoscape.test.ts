import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { lighten } from '../../scripts/lighter-cytoscape.mjs';
import { graphStyle } from '../../src/canvas/graph-style';
import { renderSettings } from '../../src/canvas/render-settings';
import { Skins } from '../../src/canvas/skins';
import { PALETTES } from '../../src/look/palette';

const file = createRequire(import.meta.url)
  .resolve('cytoscape')
  .replace('cytoscape.cjs.js', 'cytoscape.esm.mjs');
const code = readFileSync(file, 'utf8');

it('takes the graph algorithms out of the register, and leaves breadth-first search', () => {
  const [, kept = ''] = /\[([\w$]+)\]\.forEach\(function \(props\)/.exec(lighten(code)) ?? [];
  const kind = code.slice(code.indexOf(`var ${kept} =`)).slice(0, 200);
  expect(kind).toContain('breadthFirstSearch');
});

it('takes all layouts out of the register but those with which a graph begins, and what they are made of', () => {
  const register = /type: 'layout',\s*extensions: ([\w$]+)/.exec(code)![1]!;
  const kept = (from: string) => from.slice(from.indexOf(`var ${register} = [{`)).split(';')[0];
  expect(kept(code)).toContain("name: 'cose'");
  expect(kept(lighten(code))?.replace(/\s+/g, ' ')).toMatch(
    /^var [\w$]+ = \[\{ name: 'grid', impl: \w+ \}, \{ name: 'null', impl: \w+ \}\]$/,
  );
  const made = [...lighten(code).matchAll(/(\w+Layout)\.prototype\.\w+ = function/g)].map(([, name]) => name);
  expect(new Set(made)).toEqual(new Set(['GridLayout', 'NullLayout']));
});

it.each(['initWebgl', 'drawInscribedImage', 'drawPie', 'drawStripe', 'findTaxiPoints'])(
  'leaves nobody who could call %s',
  (name) => {
    const made = new RegExp(`\\.${name} = function`);
    expect(code).toMatch(made);
    expect(lighten(code)).not.toMatch(made);
  },
);

it('takes out nothing that the picture asks for', () => {
  const style = JSON.stringify(
    graphStyle(PALETTES.light, new Skins(), { ...renderSettings(9), isStrong: true }),
  );
  expect(style).toContain('curve-style');
  expect(style).not.toMatch(/background-image|pie-|stripe-|taxi|webgl/);
});

it('says so when Cytoscape has changed, and never builds the whole in silence', () => {
  expect(() => lighten(lighten(code))).toThrow('Cytoscape has changed');
});
