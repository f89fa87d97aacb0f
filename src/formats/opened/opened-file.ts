import type { AtlasDocument } from '../../graph/atlas-document';
import { checkData } from '../../graph/check-data/check-data';
import type { DataCheck } from '../../graph/check-data/data-check';
import { columnsOf } from '../../graph/mapping/columns';
import { guessMapping } from '../../graph/mapping/guess-mapping';
import type { Mapping } from '../../graph/mapping/mapping';
import { toAtlasDocument } from '../../graph/mapping/to-atlas-document';
import { NodeList, type NodePage, type NodeQuery } from '../../graph/node-list';
import { MOST_DRAWN, partOfGraph, type Part } from '../../graph/part-of-graph';
import { attributeOf } from '../../graph/property-graph';
import type { Geography } from '../../graph/regions/geography';
import { formats } from '../formats';
import type { ByteFile } from '../bytes/byte-file';
import { openFiles, type Opened, type OpenOptions } from '../open-files';
import type { OpenedSummary } from './opened-summary';
import { surveyGraph, type Survey, type Wanted } from './survey';

/** What a document is made with. */
export interface MakeOptions {
  id: string;
  mapping: Mapping;
  title: string;
  part?: Part;
}

/** Files that were read, kept for as long as something may be asked of them. */
export class OpenedFile {
  #list: { key: string; list: NodeList } | null = null;

  private constructor(
    private readonly opened: Opened,
    private readonly geography: Geography,
  ) {}

  /** Throws Refused. */
  static async read(files: ByteFile[], geography: Geography, options: OpenOptions): Promise<OpenedFile> {
    return new OpenedFile(await openFiles(files, { ...options, geography }), geography);
  }

  summary(): OpenedSummary {
    const { format, name, reading } = this.opened;
    const { graph, counts, problems, found = [], tables = [], document } = reading;
    return {
      format: { id: format, label: formats.find(({ id }) => id === format)!.label },
      name,
      directed: graph.directed,
      counts,
      taken: { nodes: graph.nodes.length, edges: graph.edges.length },
      problems,
      found,
      tables,
      columns: columnsOf(graph),
      title: document?.title.en ?? this.#said('title') ?? '',
      isDocument: this.#document !== undefined,
    };
  }

  /** Without a mapping, of the one that is guessed. */
  survey(wanted?: Wanted): Survey {
    const { graph } = this.opened.reading;
    return surveyGraph(graph, wanted ?? guessMapping(graph, this.geography), this.geography);
  }

  page(mapping: Mapping, query: NodeQuery): NodePage {
    const key = JSON.stringify([mapping.nodes.label, mapping.nodes.kind]);
    if (this.#list?.key !== key) this.#list = { key, list: new NodeList(this.opened.reading.graph, mapping) };
    return this.#list.list.page(query);
  }

  /** Of the whole, drawn or not; with a source text, whether the quotations stand in it. */
  check(mapping: Mapping, text?: string): DataCheck {
    const { graph, document } = this.opened.reading;
    const naming = { mapping, geography: this.geography, id: 'checked', title: '', hash: '' };
    const made = document ? { document, findings: [] } : toAtlasDocument(graph, naming);
    return checkData(made.document, { findings: made.findings, ...(text !== undefined && { text }) });
  }

  make({ id, mapping, title, part }: MakeOptions): AtlasDocument {
    const { graph } = this.opened.reading;
    const document = this.#document;
    const isOwnTitle = title === document?.title.en; // another is the reader's, whatever the language
    if (document) return { ...document, id, title: isOwnTitle ? document.title : { en: title } };
    const taken = part ? partOfGraph(graph, mapping, part) : graph;
    const options = { mapping, geography: this.geography, id, title, hash: id.replace(/^own-/, '') };
    const made = toAtlasDocument(taken, options).document;
    if (!part) return made;
    const { nodes, edges } = graph;
    return { ...made, imported: { ...made.imported!, whole: { nodes: nodes.length, edges: edges.length } } };
  }

  /** One that is too large to be drawn is taken as a graph, of which a part is drawn. */
  get #document(): AtlasDocument | undefined {
    const { document } = this.opened.reading;
    return document && document.nodes.length <= MOST_DRAWN ? document : undefined;
  }

  #said(name: string): string | undefined {
    const value = attributeOf(this.opened.reading.graph.attributes, name);
    return typeof value === 'string' ? value.trim() : undefined;
  }
}
