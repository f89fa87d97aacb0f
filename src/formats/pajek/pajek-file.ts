import type { ReadContext } from '../format';
import { GraphBuilder } from '../reading/graph-builder';
import type { TextLine } from '../reading/lines-of';
import { START, type Place } from '../reading/place';
import type { Reading } from '../reading/reading';
import { Refused } from '../reading/refused';
import { shortText } from '../reading/short-text';
import { wordValue } from './pajek-attributes';
import { PajekMatrix } from './pajek-matrix';
import { PajekVertices, type PajekColumn } from './pajek-vertices';
import { pajekWords, placeIn, type PajekWord } from './pajek-words';
import { readLink, readLinks, vertexId, type LinkSection } from './read-link';
import { readVertex } from './read-vertex';

type ReadLine = (words: PajekWord[], at: Place) => void;

const skip: ReadLine = () => undefined;

/** What is gathered of a Pajek file, line by line; its first network is read. */
export class PajekFile {
  readonly builder: GraphBuilder;
  #vertices?: PajekVertices;
  #matrix?: PajekMatrix;
  #column?: PajekColumn;
  readonly #columns: PajekColumn[] = [];
  #readLine: ReadLine = skip;
  #isBehind = false;

  constructor({ choices }: ReadContext) {
    this.builder = new GraphBuilder({ directed: false, choices });
  }

  read(line: TextLine): void {
    const start = line.text.trimStart();
    if (start === '' || start.startsWith('%')) return;
    const at = placeIn(line, line.text.length - start.length);
    if (start.startsWith('*')) this.#begin(start, pajekWords(line), at);
    else if (this.#readLine !== skip) this.#readLine(pajekWords(line), at);
  }

  /** Arcs make a network directed; in one that also has edges these say that they are not. */
  finish(): Reading {
    this.#matrix?.end();
    const { builder } = this;
    if (!this.#vertices)
      throw new Refused('no line “*Vertices”', START, 'choose a file that holds a network of Pajek');
    this.#vertices.tell(builder, this.#columns);
    const { graph } = builder;
    graph.directed = graph.edges.some(({ directed }) => directed);
    for (const edge of graph.edges) if (edge.directed === graph.directed) delete edge.directed;
    return builder.finish();
  }

  #begin(line: string, words: PajekWord[], at: Place): void {
    this.#matrix?.end();
    this.#matrix = undefined;
    this.#readLine = skip;
    const name = /^\*\s*([a-z\d]*)/i.exec(line)![1]!.toLowerCase();
    if (name === 'network') return this.#beginNetwork(line, at);
    if (this.#isBehind) return;
    if (name === 'vertices') return this.#beginVertices(words, at);
    if (/^(?:arcs|edges)(?:list)?$|^matrix$/.test(name)) return this.#beginLinks(name, words, at);
    if (/^(?:partition|vector|permutation|cluster)$/.test(name))
      this.#column = { name: line.replace(/^\*\s*\w+\s*/, '') || name, values: [], at };
    else this.builder.note('not-kept', at, `the section “${shortText(line)}” is not read`);
  }

  #beginNetwork(line: string, at: Place): void {
    const title = line.replace(/^\*\s*network\s*/i, '');
    if (this.#isBehind || this.#vertices) this.#passBy(at);
    else if (title !== '') this.builder.graph.attributes = [['title', title]];
  }

  /** Vertices behind a partition or vector only say how many values it has. */
  #beginVertices([, size, rows]: PajekWord[], at: Place): void {
    const column = this.#column;
    this.#column = undefined;
    if (column) {
      this.#readLine = ([word]) => void column.values.push(wordValue(word!));
      return void this.#columns.push(column);
    }
    if (this.#vertices) return this.#passBy(at);
    const vertices = new PajekVertices(Number(vertexId(size, at)), rows && Number(vertexId(rows, at)), at);
    this.#vertices = vertices;
    this.#readLine = ([id, ...words], place) =>
      vertices.add(vertexId(id, place), readVertex(words, this.builder, place), place);
  }

  #passBy(at: Place): void {
    this.#isBehind = true;
    this.builder.note('not-kept', at, 'only the first network of the file is read');
  }

  #beginLinks(name: string, words: PajekWord[], at: Place): void {
    const { builder } = this;
    if (!this.#vertices)
      throw new Refused('links before any vertex', at, 'put a line “*Vertices” with their number before');
    const links: LinkSection = { directed: !name.startsWith('edges'), ...relationOf(words) };
    if (name === 'matrix') {
      const matrix = new PajekMatrix(this.#vertices, links, at);
      this.#matrix = matrix;
      this.#readLine = (row, place) => matrix.add(row, builder, place);
    } else if (name.endsWith('list'))
      this.#readLine = (ids, place) =>
        readLinks(ids, links, place).forEach((edge) => builder.addEdge(edge, place));
    else
      this.#readLine = (own, place) => builder.addEdge(readLink(own, links, { builder, at: place }), place);
  }
}

/** Of `*Arcs :2 "likes"`: the name of the relation, or else its number. */
function relationOf([, number, name]: PajekWord[]): Pick<LinkSection, 'relation'> {
  const found = name ?? number;
  return found ? { relation: found.text.replace(/^:/, '') } : {};
}
