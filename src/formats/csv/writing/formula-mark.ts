/**
 * What spreadsheets take for a formula is marked as a text by an apostrophe (OWASP, CSV Injection); full-width signs
 * are taken for their narrow twins. A text that begins with apostrophes before such a sign gets one more, so that taking
 * one away gives every text back.
 */
export const markFormula = (text: string): string =>
  /^'*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;

/** Undefined where a text has no mark. */
export const unmarkFormula = (text: string): string | undefined =>
  text.startsWith("'") && /^'+[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : undefined;

/** Heads a column without cells, by which a file says that its texts are marked. */
export const MARK_NOTE = '(texts that begin with = + - @ have an apostrophe before it)';
