import { mount } from 'svelte';
import App from './App.svelte';
import './look/fonts.css';
import './ui/page.css';
import './canvas/canvas.css';
import './app.css';
import './small-screens.css';
import './ui/controls.css';
import './ui/touch.css';
import './print.css';
import type { Edition } from './state/editions/edition';
import type { Extras } from './extras';
import { Speech } from './state/speech.svelte';

/** Puts the program into the page, in the place of what stands there. */
export async function startApp(edition: Edition, extras: Extras = {}): Promise<void> {
  const target = document.getElementById('app');
  if (!target) throw new Error('The page has no place for the app.');
  const before = [...target.childNodes];
  try {
    const speech = new Speech();
    await speech.begin(navigator.languages);
    target.replaceChildren();
    mount(App, { target, props: { edition, extras, speech } });
  } catch (error) {
    tellNotStarted(target, before, error);
    throw error;
  }
}

/** What the page says while nothing has started is shown at once, with why. */
function tellNotStarted(target: HTMLElement, before: ChildNode[], error: unknown): void {
  const why = document.createElement('p');
  why.textContent = String(error);
  target.replaceChildren(...before, why);
  target.classList.add('not-started');
}
