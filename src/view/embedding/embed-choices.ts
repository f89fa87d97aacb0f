/** What the address of an embed says before its fragment, which is the view. */
export interface EmbedChoices {
  /** Origin of the page that may talk with it; null where none may. */
  host: string | null;
  as: 'picture' | 'outline';
  /** Language that its words are wanted in, beside the reader's own; null where that is left to the reader. */
  lang: string | null;
}

/** Reads `?host=https://example.org&as=outline&lang=ru`; what it cannot use is as if it were not there. */
export function readEmbedChoices(search: string): EmbedChoices {
  const parameters = new URLSearchParams(search);
  return {
    host: toOrigin(parameters.get('host')),
    as: parameters.get('as') === 'outline' ? 'outline' : 'picture',
    lang: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.exec(parameters.get('lang') ?? '')?.[0] ?? null,
  };
}

/** Only an origin as browsers write it names a page; `null`, which every sandboxed frame has, names none. */
function toOrigin(text: string | null): string | null {
  if (!text || !URL.canParse(text)) return null;
  const { protocol, origin } = new URL(text);
  return /^https?:$/.test(protocol) && origin === text ? origin : null;
}
