import { KNOWN, type AttributeValue } from '../../graph/property-graph';
import type { AttributeBag } from '../reading/attribute-bag';
import { toTyped } from '../reading/typed-text';
import type { Unplaced } from '../reading/unplaced';
import type { XmlElement } from '../xml/parse-xml';
import { addYedLook } from './yed-looks';

const LABELS = ['NodeLabel', 'EdgeLabel'];
/** Elements that only hold others, or a text. */
const HOLDERS = ['Realizers', 'UML', 'AttributeLabel', 'MethodLabel', ...LABELS];

/**
 * What yEd draws of a node or an edge: `<y:ShapeNode>`, `<y:PolyLineEdge>` and the like. Of a group, which has a look
 * for each of its states, the one that is shown counts.
 */
export class YedGraphics {
  readonly #path: XmlElement[] = [];
  readonly #bag: AttributeBag;
  readonly #unplaced: Unplaced;
  readonly #points: AttributeValue[] = [];
  #looks = 0;
  #skipped: XmlElement | undefined;
  #text = '';

  constructor(bag: AttributeBag, unplaced: Unplaced) {
    this.#bag = bag;
    this.#unplaced = unplaced;
  }

  open(element: XmlElement): void {
    const holder = this.#path.at(-1);
    this.#path.push(element);
    if (this.#skipped) return;
    if (holder && LABELS.includes(holder.name)) return this.#skip(element, 'places of labels in yEd');
    if (holder?.name === 'Realizers' && this.#isHidden(holder))
      return this.#skip(element, 'looks of groups in yEd that are not shown');
    this.#text = '';
    this.#add(element, holder);
  }

  text(part: string): void {
    if (!this.#skipped) this.#text += part;
  }

  close(element: XmlElement): void {
    this.#path.pop();
    if (this.#skipped === element) this.#skipped = undefined;
    else if (!this.#skipped) this.#addText(element);
  }

  /** Called when all of it was seen. */
  end(): void {
    if (this.#points.length > 0) this.#bag.add('points', this.#points);
  }

  #skip(element: XmlElement, what: string): void {
    this.#skipped = element;
    this.#unplaced.add(what, element.place);
  }

  #isHidden({ attributes }: XmlElement): boolean {
    this.#looks += 1;
    return this.#looks - 1 !== Number(attributes.get('active') ?? 0);
  }

  #add(element: XmlElement, holder: XmlElement | undefined): void {
    const { name, attributes, place } = element;
    const isShape = holder === undefined || holder.name === 'Realizers';
    const configuration = attributes.get('configuration');
    if (isShape && configuration !== undefined) this.#bag.add('configuration', configuration);
    else if (name === 'Point') this.#points.push(['x', 'y'].map((axis) => toNumber(attributes.get(axis))));
    else if (name === 'Path' && [...attributes].some(([, text]) => Number(text) !== 0))
      this.#unplaced.add('places of the ends of edges in yEd', place);
    else if (!isShape && name !== 'Path' && !HOLDERS.includes(name) && !addYedLook(this.#bag, element))
      this.#unplaced.add(`<${name}> of yEd`, place);
  }

  #addText({ name, attributes }: XmlElement): void {
    const text = this.#text;
    this.#text = '';
    if (text.trim() === '') return;
    const kept = attributes.get('space') === 'preserve' ? text : text.trim();
    this.#bag.add(LABELS.includes(name) ? KNOWN.label : name, kept);
  }
}

const toNumber = (text = ''): AttributeValue => toTyped(text, 'number') ?? text;
