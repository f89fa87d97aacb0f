// What the site never calls: the graph is asked in src/graph, and it is drawn on a canvas of two dimensions.
const cuts = [
  {
    // the register of graph algorithms; the first, breadth-first search, serves others and stays
    part: /\[([\w$]+), [^\]]*\bmarkovClustering\b[^\]]*\]/,
    rest: '[$1]',
  },
  { part: /\n[\w$]+\.initWebgl = function/, rest: '\nvar unusedWebgl = function' },
];

/**
 * Leaves parts of Cytoscape out of the built site: a tenth of all the JavaScript that is loaded at the start.
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
