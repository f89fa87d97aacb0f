import { mount } from 'svelte';
import { toTokens } from './look/css-tokens';
import { PALETTES } from './look/palette';
import FramedPage from './panels/FramedPage.svelte';
import { Speech } from './state/speech.svelte';

/** In the place of the program, where it is inside another page: nothing there can be done by a click that was meant for that page. */
export async function startFramed(): Promise<void> {
  const speech = new Speech();
  await speech.begin(navigator.languages);
  const { documentElement: root } = document;
  root.lang = speech.language;
  root.dir = speech.direction;
  root.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  for (const [name, value] of toTokens(PALETTES[root.dataset.theme === 'dark' ? 'dark' : 'light']))
    root.style.setProperty(name, value);
  const target = document.getElementById('app');
  target?.replaceChildren();
  if (target) mount(FramedPage, { target, props: { fragment: location.hash } });
}
