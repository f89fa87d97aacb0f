/** The last statement of jsPDF itself; what follows are its plug-ins. */
const CORE_ENDS = 'jsPDF.version =';
/** What the plug-ins that figures need have in them: links, packing and XMP. */
const needed = [
  '"/Annots ["',
  'jsPDFAPI.processDataByFilters =',
  'function postPutResources()',
  'function putCatalog()',
  'function escapeXml(',
  'jsPDF.API.addMetadata =',
];

/**
 * Takes what figures never call out of the jsPDF that is built in: pictures, fonts, forms, tables and the HTML that it
 * would make from text, with the packages that those would load. In the program too, where Node would find another file.
 * @returns {import('vite').Plugin}
 */
export function lighterJspdf() {
  return {
    name: 'lighter-jspdf',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^jspdf$/ },
      handler(_, importer) {
        return this.resolve('jspdf/dist/jspdf.es.js', importer, { skipSelf: true });
      },
    },
    transform: {
      filter: { id: /jspdf\.es\.js$/ },
      handler(code) {
        return { code: lightenJspdf(code, this.parse(code)), map: null };
      },
    },
  };
}

/**
 * jsPDF's code without them. Throws if a part that is needed is not found.
 * @param {string} code
 * @param {{ body: { type: string, start: number, end: number }[] }} tree
 */
export function lightenJspdf(code, { body }) {
  const statements = body.map(({ type, start, end }) => ({ type, text: code.slice(start, end) }));
  const last = statements.findIndex(({ text }) => text.startsWith(CORE_ENDS));
  const found = needed.map((mark) =>
    statements.filter(({ text }, place) => place > last && text.includes(mark)),
  );
  if (last < 0 || found.some(({ length }) => length !== 1))
    throw new Error('jsPDF has changed: its parts are not found any more.');
  const core = statements.slice(0, last + 1).filter(({ text }) => !/^import .* from 'fast-png'/.test(text));
  return (
    [...core, ...found.flat()].map(({ text }) => text).join('\n') + '\nexport { jsPDF, jsPDF as default };\n'
  );
}
