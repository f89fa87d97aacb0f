/** `windows-1252` as people write it: "Windows-1252". */
export const encodingName = (encoding: string): string =>
  encoding.startsWith('windows') ? encoding.replace('w', 'W') : encoding.toUpperCase();
