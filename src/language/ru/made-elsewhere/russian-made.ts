import { MadeCatalogue } from '../../translate-made';
import { ANY_FILE } from './any-file';
import { DOCUMENT_CHECKS } from './document-checks';
import { DOCUMENTS } from './documents';
import { FORMAT_NAMES } from './format-names';
import { GRAPH_PROGRAMS } from './graph-programs';
import { JSON_AND_XML } from './json-and-xml';
import { LOSSES } from './losses';
import { OWN_DATA } from './own-data';
import { RDF } from './rdf';
import { TABLES } from './tables';

/** What readers and writers of files make in English, and the names of their formats. */
export const MADE = {
  ...FORMAT_NAMES,
  ...ANY_FILE,
  ...JSON_AND_XML,
  ...TABLES,
  ...GRAPH_PROGRAMS,
  ...RDF,
  ...LOSSES,
  ...DOCUMENTS,
  ...DOCUMENT_CHECKS,
  ...OWN_DATA,
};

export const RUSSIAN_MADE = new MadeCatalogue(MADE, 'ru');
