import type { EmbedChoices } from './embed-choices';

/** Address of an embed of a site: `https://example.org/embed.html?as=outline#/document?region=africa`. */
export function embedAddress(site: string, fragment: string, choices: Partial<EmbedChoices> = {}): string {
  const address = new URL('embed.html', site);
  if (choices.host) address.searchParams.set('host', choices.host);
  if (choices.as === 'outline') address.searchParams.set('as', 'outline');
  if (choices.lang) address.searchParams.set('lang', choices.lang);
  return `${address.href.replace(/#.*/, '')}${fragment}`;
}
