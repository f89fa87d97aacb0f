/** Whether the reader told the browser to load little; few browsers say so. */
export const savesData = (navigator: Navigator & { connection?: { saveData?: boolean } }): boolean =>
  navigator.connection?.saveData === true;
