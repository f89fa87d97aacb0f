import type { Attribute, AttributeValue } from '../../graph/property-graph';

/** From so many attributes on, names are looked up and not sought. */
const MANY = 12;

/** Attributes of one node or edge as a file brings them: each name once, none lost. */
export class AttributeBag {
  readonly #attributes: Attribute[] = [];
  #byName: Map<string, Attribute> | undefined;
  #repeats: Map<string, number> | undefined;

  /** Another value under a name that is taken goes under “name_2”. */
  add(name: string, value: AttributeValue): void {
    const before = this.#find(name);
    if (!before) this.#push([name, value]);
    else if (!isSame(before[1], value)) this.#push([this.#nextName(name), value]);
  }

  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  get(name: string): AttributeValue | undefined {
    return this.#find(name)?.[1];
  }

  /** The value under a name, which is then no longer in it. */
  take(name: string): AttributeValue | undefined {
    const own = this.#find(name);
    if (!own) return undefined;
    this.#attributes.splice(this.#attributes.indexOf(own), 1);
    this.#byName?.delete(name);
    return own[1];
  }

  /** In the order in which they came. */
  list(): Attribute[] {
    return this.#attributes.slice(); // which has no room to grow, so that many of them take little memory
  }

  #find(name: string): Attribute | undefined {
    if (this.#byName) return this.#byName.get(name);
    for (const attribute of this.#attributes) if (attribute[0] === name) return attribute;
    return undefined;
  }

  #push(attribute: Attribute): void {
    this.#attributes.push(attribute);
    if (this.#byName) this.#byName.set(attribute[0], attribute);
    else if (this.#attributes.length > MANY)
      this.#byName = new Map(this.#attributes.map((own) => [own[0], own]));
  }

  #nextName(name: string): string {
    this.#repeats ??= new Map<string, number>();
    for (;;) {
      const number = (this.#repeats.get(name) ?? 1) + 1;
      this.#repeats.set(name, number);
      if (!this.has(`${name}_${number}`)) return `${name}_${number}`;
    }
  }
}

const isSame = (one: AttributeValue, other: AttributeValue): boolean =>
  one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
