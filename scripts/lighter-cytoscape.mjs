// What the site never calls: the graph is asked in src/graph, its nodes are placed in src/layout, and it is drawn on a canvas of
// two dimensions, without images, pies or stripes in its nodes and without edges of right angles. A function that is a variable
// and not a property of another is left out by the bundler where nobody calls it.
const cuts = [
  {
    // the register of graph algorithms; the first, breadth-first search, serves others and stays
    part: /\[([\w$]+), [^\]]*\bmarkovClustering\b[^\]]*\]/,
    rest: '[$1]',
  },
  {
    // the register of layouts; those with which a graph begins stay: the grid, and none where it is not drawn
    part: /\[[^\]]*(\{\s*name: 'grid',\s*impl: [\w$]+\s*\},\s*\{\s*name: 'null',\s*impl: [\w$]+\s*\})[^\]]*name: 'random'[^\]]*\]/,
    rest: '[$1]',
  },
  { part: /\n(?!Grid|Null)(\w+Layout)\.prototype\.(\w+) = function/g, rest: '\nvar unused$1$2 = function' },
  ...['initWebgl', 'drawInscribedImage', 'drawPie', 'drawStripe', 'findTaxiPoints'].map((name) => ({
    part: new RegExp(`\\n[\\w$]+\\.${name} = function`),
    rest: `\nvar unused_${name} = function`,
  })),
];

/**
 * Leaves parts of Cytoscape out of the built site: an eighth of all the JavaScript that is loaded at the start.
 * @returns {import('vite').Plugin}
 */
export function lighterCytoscape() {
  return {
    name: 'lighter-cytoscape',
    apply: 'build',
    transform: {
      filter: { id: /cytoscape\.esm\.mjs$/ },
      handler: (code) => ({ code: lighten(code), map: null }),
    },
  };
}

/** Cytoscape's code without those parts. Throws if one of them is not found. */
export function lighten(code) {
  return cuts.reduce((rest, cut) => {
    if (!cut.part.test(rest)) throw new Error(`Cytoscape has changed: ${cut.part} is not in it any more.`);
    return rest.replace(cut.part, cut.rest);
  }, code);
}
