// "4)", "(a)", "iv.", "1.2.", "1.2 Title", "•"; a dash or an asterisk only before a blank.
const marker =
  /[ \t\u00a0]*(?:\(?(?:\d{1,3}|[a-z]|[ivxl]{2,6})\)|(?:\d{1,3}\.)+(?=\s)|\d{1,3}(?:\.\d{1,3})+(?=\s+\p{Lu})|[ivxl]{1,6}\.(?=\s)|[•▪◦‣·●○■□]\ufe0f?|[-–—*](?=[ \t\u00a0]))[ \t\u00a0]*/uy;

/** The marker of a list that stands at a place, with the blanks around it; empty where there is none. */
export function listMarkerAt(text: string, at: number): string {
  marker.lastIndex = at;
  return marker.exec(text)?.[0] ?? '';
}
