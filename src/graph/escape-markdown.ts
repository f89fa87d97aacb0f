/** A text that Markdown shows as it is, in one line: no mark, list, link, table or tag comes of it. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[ \p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&|~$@]/g, '\\$&')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)(?=[.)])/, '$1\\')
    .replace(/(https?|ftp|mailto|xmpp)(?=:)|www(?=\.)/gi, '$&\\'); // addresses become links by themselves
}
