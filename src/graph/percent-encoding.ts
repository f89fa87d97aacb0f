/** With brackets, so that splitting keeps what is found. */
const HALF = /([\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff])/;

/** Percent-encoding of any text: halves of letters, which UTF-8 cannot hold, as `%uD800`. */
export const percentEncode = (text: string): string =>
  text
    .split(HALF)
    .map((part, index) => (index % 2 === 0 ? encodeURIComponent(part) : `%u${hex(part)}`))
    .join('');

const hex = (half: string) => half.charCodeAt(0).toString(16).toUpperCase();

/** Undefined for text that is not valid percent-encoding. */
export function percentDecode(text: string): string | undefined {
  const parts = text.split(/%u(D[89A-F][\dA-F]{2})/);
  try {
    return parts
      .map((part, index) =>
        index % 2 === 0 ? decodeURIComponent(part) : String.fromCharCode(parseInt(part, 16)),
      )
      .join('');
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
