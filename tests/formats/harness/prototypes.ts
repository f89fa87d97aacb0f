/** All that the prototypes of everything hold, to be compared before and after something untrusted is read. */
export const prototypeNames = (): string =>
  JSON.stringify([Object, Array, Promise, Map, Function].map(ownNames), null, 1);

function ownNames(type: { prototype: object; name: string }): string[] {
  return [...Object.getOwnPropertyNames(type.prototype), type.name, ...Object.getOwnPropertyNames(type)];
}
