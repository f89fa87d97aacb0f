import { mount } from 'svelte';
import Embed from './Embed.svelte';
import './look/fonts.css';
import './ui/page.css';
import './canvas/canvas.css';
import './ui/controls.css';
import { keepNothing } from './state/settings';
import { Speech } from './state/speech.svelte';
import { readEmbedChoices } from './view/embedding/embed-choices';

void start();

/** A view within another page: what the site ships, and no trace of the reader. */
async function start(): Promise<void> {
  keepNothing();
  const target = document.getElementById('app');
  if (!target) throw new Error('The page has no place for the embed.');
  const choices = readEmbedChoices(location.search);
  const speech = new Speech();
  await speech.begin([...(choices.lang ? [choices.lang] : []), ...navigator.languages]);
  target.replaceChildren();
  mount(Embed, { target, props: { choices, speech } });
}
