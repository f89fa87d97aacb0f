import { atlasJson } from './atlas-json/atlas-json';
import { atlasYaml } from './atlas-yaml/atlas-yaml';
import { canvas } from './canvas/canvas';
import { csv } from './csv/csv';
import { cx } from './cx/cx';
import { cx2 } from './cx2/cx2';
import { cytoscape } from './cytoscape/cytoscape';
import { d3 } from './d3/d3';
import { dot } from './dot/dot';
import type { Format } from './format';
import { gexf } from './gexf/gexf';
import { graphml } from './graphml/graphml';
import { gml } from './gml/gml';
import { graphology } from './graphology/graphology';
import { jgf } from './jgf/jgf';
import { kumu } from './kumu/kumu';
import { markdown } from './markdown/markdown';
import { pajek } from './pajek/pajek';
import { rdfFormats } from './rdf/rdf-formats';
import { sif } from './sif/sif';
import { tsv } from './csv/tsv';
import { xgmml } from './xgmml/xgmml';
import { vosviewer } from './vosviewer/vosviewer';

/**
 * The register of formats, in the order in which a text is asked for what it is: what is told by its shape comes first,
 * plain columns last.
 */
export const formats: Format[] = [
  atlasYaml,
  atlasJson,
  ...rdfFormats,
  gexf,
  graphml,
  xgmml,
  graphology,
  cytoscape,
  cx2,
  cx,
  jgf,
  kumu,
  vosviewer,
  canvas,
  d3,
  dot,
  gml,
  pajek,
  sif,
  tsv,
  csv,
  markdown,
];
