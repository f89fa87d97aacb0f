/** The numbers that nodes or edges have in CX2: their ids where all are whole numbers, each once; else from 0. */
export class Cx2Ids {
  readonly areOwn: boolean;
  readonly #ids: readonly (string | undefined)[];

  constructor(ids: readonly (string | undefined)[]) {
    this.#ids = ids;
    this.areOwn = new Set(ids).size === ids.length && ids.every((id) => id !== undefined && isNumber(id));
  }

  numberAt(index: number): number {
    return this.areOwn ? Number(this.#ids[index]) : index;
  }
}

const isNumber = (id: string) => /^(?:0|[1-9]\d{0,14})$/.test(id);
