/**
 * Closes a prototype against whatever a file may write into it: nothing can be added, changed or taken away, while
 * objects that inherit from it may still have properties of the same names, which freezing would forbid.
 */
export function guardPrototype(prototype: object): void {
  for (const [name, { value, writable }] of ownProperties(prototype))
    if (writable) Object.defineProperty(prototype, name, guarded(prototype, name, value));
  Object.freeze(prototype);
}

const ownProperties = (prototype: object): [PropertyKey, PropertyDescriptor][] =>
  Reflect.ownKeys(prototype).map((name) => [name, Object.getOwnPropertyDescriptor(prototype, name)!]);

const guarded = (prototype: object, name: PropertyKey, value: unknown): PropertyDescriptor => ({
  get: () => value,
  set(this: object, own: unknown) {
    if (this === prototype) throw new TypeError(`“${String(name)}” of all objects is not to be changed`);
    Object.defineProperty(this, name, { value: own, writable: true, enumerable: true, configurable: true });
  },
  enumerable: false,
  configurable: false,
});
