import type { AttributeBag } from '../reading/attribute-bag';
import type { Unplaced } from '../reading/unplaced';
import type { XmlElement } from '../xml/parse-xml';
import { addDataAttribute } from './add-attribute';
import { DataText } from './data-text';
import type { GraphmlKey, GraphmlKeys } from './graphml-keys';
import type { GraphmlScope } from './graphml-scope';
import { YedGraphics } from './yed-graphics';

interface DataOptions {
  scope: GraphmlScope;
  keys: GraphmlKeys;
  unplaced: Unplaced;
}

/** A `<data>` element while it is read, with all that stands in it. */
export class GraphmlData {
  readonly #key: GraphmlKey;
  readonly #graphics: YedGraphics | undefined;
  readonly #content = new DataText();

  constructor(
    readonly element: XmlElement,
    readonly options: DataOptions,
  ) {
    this.#key = options.keys.find(element);
    if (GRAPHICS.includes(this.#key.yfiles ?? '')) this.#graphics = this.#graphicsOf(options.scope.bag);
  }

  open(element: XmlElement): void {
    (this.#graphics ?? this.#content).open(element);
  }

  text(part: string): void {
    (this.#graphics ?? this.#content).text(part);
  }

  /** True when the whole of it was seen. */
  close(element: XmlElement): boolean {
    if (element !== this.element) (this.#graphics ?? this.#content).close(element);
    else if (this.#graphics) this.#graphics.end();
    else this.#addContent(element);
    return element === this.element;
  }

  #graphicsOf(bag: AttributeBag): YedGraphics {
    return new YedGraphics(bag, this.options.unplaced);
  }

  #addContent({ place }: XmlElement): void {
    const { scope, keys } = this.options;
    const text = this.#content.value();
    if (text === undefined) return;
    addDataAttribute(scope, this.#key, { value: keys.typed(text, this.#key, place), keys });
  }
}

const GRAPHICS = ['nodegraphics', 'edgegraphics'];
