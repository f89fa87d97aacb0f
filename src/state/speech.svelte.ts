import { languageFor, loadLanguage } from '../language/languages';
import { speak, spoken, whenRead } from '../language/spoken';
import { keepSetting, readSetting } from './settings';

/** The language of the interface: the one last chosen in this browser, else the reader's first that there is. */
export class Speech {
  #language = $state.raw('en');

  constructor() {
    whenRead(() => void this.#language); // words on the screen follow it
  }

  get language(): string {
    return this.#language;
  }

  get direction(): 'ltr' | 'rtl' {
    return spoken().direction; // read through the language, and so follows it
  }

  /** Before the first word is shown. */
  async begin(wanted: readonly string[]): Promise<void> {
    const kept = readSetting(SETTING);
    const known = typeof kept === 'string' ? kept : languageFor(wanted);
    await this.#speak(known).catch(() => undefined); // its words cannot be had: English is always there
  }

  /** Throws where the words cannot be loaded; the language then stays. */
  async choose(language: string): Promise<void> {
    await this.#speak(language);
    keepSetting(SETTING, language);
  }

  async #speak(language: string): Promise<void> {
    const words = await loadLanguage(language);
    speak(words);
    this.#language = words?.language ?? 'en';
  }
}

const SETTING = 'language';
