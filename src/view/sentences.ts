/** With a full stop, unless it ends with a sign that stands for one. */
export const withStop = (text: string): string => (/[.?!…][”’»)\]]?$/.test(text) ? text : `${text}.`);

/** A word in capitals stays what it is. */
export const uncapitalised = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
