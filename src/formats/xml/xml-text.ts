/** Characters that XML 1.0 cannot hold in any form; lone surrogates among them. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- it is they that are taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // line ends to readers that follow XML 1.1
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** A text as XML holds it, between tags and in attributes; what it cannot hold becomes U+FFFD. */
export const xmlText = (text: string): string =>
  text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"'\t\n\r\u0085\u2028]/g, (sign) => ESCAPES[sign]!);

/** Whether a text comes back from XML as it was. */
export const isXmlText = (text: string): boolean => text.search(UNWRITABLE) === -1;
