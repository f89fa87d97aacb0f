/** Texts in double quotes, as Turtle writes them. */
export class TurtleText {
  #broken = 0;

  quote(text: string): string {
    const whole = text.replace(HALF, '\ufffd');
    if (whole !== text) this.#broken += 1;
    return `"${whole.replace(ESCAPED, escape)}"`;
  }

  /** What could not be written, in words. */
  get losses(): string[] {
    return this.#broken === 0
      ? []
      : [`halves of letters in ${this.#broken} ${this.#broken === 1 ? 'text' : 'texts'}`];
  }
}

const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// eslint-disable-next-line no-control-regex -- it is they that are escaped
const ESCAPED = /["\\\u0000-\u001f\u007f\u0085\u2028\u2029\ufeff\ufffe\uffff]/g;
const SHORT: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

const escape = (sign: string): string =>
  SHORT.get(sign) ?? `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
