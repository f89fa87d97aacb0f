/** What formats are called. */
export const FORMAT_NAMES = {
  'Policy Atlas document, whole and exact (JSON)': 'документ Policy Atlas, целиком и точно (JSON)',
  'YAML written by people: a document in one file, its folder, or any graph':
    'YAML, написанный людьми: документ в одном файле, его папка или любой граф',
  'RDF/XML, also OWL and SKOS': 'RDF/XML, а также OWL и SKOS',
  'JSON-LD': 'JSON-LD',
  'N-Triples': 'N-Triples',
  'N-Quads': 'N-Quads',
  TriG: 'TriG',
  'Turtle (RDF)': 'Turtle (RDF)',
  'GEXF (Gephi)': 'GEXF (Gephi)',
  'GraphML (yEd, Gephi, igraph, Neo4j and others)': 'GraphML (yEd, Gephi, igraph, Neo4j и другие)',
  'XGMML (Cytoscape)': 'XGMML (Cytoscape)',
  'serialised graph of the graphology library (JSON)': 'граф библиотеки graphology (JSON)',
  'Cytoscape.js and Cytoscape (JSON)': 'Cytoscape.js и Cytoscape (JSON)',
  'CX 2, the exchange format of Cytoscape and NDEx': 'CX 2, формат обмена Cytoscape и NDEx',
  'CX 1, the exchange format of NDEx and Cytoscape before 2022':
    'CX 1, формат обмена NDEx и Cytoscape до 2022 года',
  'JSON Graph Format': 'JSON Graph Format',
  'Kumu (JSON)': 'Kumu (JSON)',
  'VOSviewer (JSON)': 'VOSviewer (JSON)',
  'JSON Canvas, as Obsidian has it': 'JSON Canvas, как в Obsidian',
  'nodes and links as D3 and networkx have them (JSON)': 'узлы и связи, как в D3 и networkx (JSON)',
  'DOT, the language of Graphviz': 'DOT, язык Graphviz',
  'Graph Modelling Language (GML)': 'Graph Modelling Language (GML)',
  'Pajek network': 'сеть Pajek',
  'Simple Interaction Format (SIF)': 'Simple Interaction Format (SIF)',
  'tables of nodes and edges between tabs (TSV)': 'таблицы узлов и связей через табуляцию (TSV)',
  'tables of nodes and edges (CSV)': 'таблицы узлов и связей (CSV)',
  'tables of nodes and edges for spreadsheets (CSV)': 'таблицы узлов и связей для электронных таблиц (CSV)',
  'report with the evidence of every statement, for people (Markdown)':
    'отчёт с основаниями каждого высказывания, для людей (Markdown)',
};
