/** A newer program has kept this, and this one does not write over it. */
export class NewerRecord extends Error {
  constructor() {
    super();
    this.name = 'NewerRecord';
  }
}
