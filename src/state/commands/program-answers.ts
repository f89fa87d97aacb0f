import { wordsIn } from '../../graph/labels';
import { LANGUAGES } from '../../graph/languages';
import { LAYOUT_IDS, type LayoutId } from '../../graph/layout-ids';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../language/languages';
import { LAYOUT_WORDS } from '../../look/words';
import type { ThemeChoice } from '../../view/view';
import { tryCopyLink } from '../saving/copy-link';
import { summaryOf } from '../summary-of';
import { answer, line, words, type Answer, type AnswerLine, type Asked } from './answer';
import { valueNamed, type NamedValue } from './name-values';

export function undo({ open }: Asked): Answer {
  const name = open.history.undoName;
  if (!name) return answer(line('There is nothing to undo.'));
  open.history.undo();
  return answer(line('Undone: {step}.', { step: name }));
}

export function redo({ open }: Asked): Answer {
  const name = open.history.redoName;
  if (!name) return answer(line('There is nothing to redo.'));
  open.history.redo();
  return answer(line('Redone: {step}.', { step: name }));
}

export function tellVoices({ open, explorer }: Asked): Answer {
  const { language } = explorer.preferences;
  const { voices } = open.graph.document;
  if (!voices.length) return answer(line('The document tells no voices apart.'));
  return answer(
    ...voices.map(({ label, about }) =>
      line('{voice}: {about}', {
        voice: words(wordsIn(label, language), language),
        about: words(wordsIn(about, language), language),
      }),
    ),
  );
}

/** What is shown, in few sentences. */
export function tellSummary({ open, explorer }: Asked): Answer {
  const { title, sentences, bestConnected } = summaryOf(open, explorer.preferences.language);
  const best = bestConnected.map(({ id, text, language, count }): AnswerLine => {
    const node = { kind: 'node', id, text, language } as const;
    return line('{node}: {count} link|{node}: {count} links', { node, count });
  });
  return answer(
    [words(title.text, title.language)],
    ...sentences.map((sentence) => [words(sentence)]),
    ...best,
  );
}

/** As they are said besides. */
const LAYOUT_NAMES: Partial<Record<LayoutId, string[]>> = {
  organic: ['по связи', 'связям', 'связи'],
  order: ['по порядку', 'порядку', 'порядку документа'],
  kind: ['по виду', 'видам', 'виду'],
};

const LAYOUTS = LAYOUT_IDS.map((value) => ({
  value,
  label: LAYOUT_WORDS[value],
  names: [value, ...Object.values(LAYOUT_WORDS[value]), ...(LAYOUT_NAMES[value] ?? [])],
}));

export async function layOut({ open, explorer }: Asked, [name = '']: string[]): Promise<Answer> {
  const { language } = explorer.preferences;
  const layout = valueNamed(LAYOUTS, name);
  if (!layout) return noSuch(name, LAYOUTS, language);
  const label = wordsIn(layout.label, language);
  await open.layoutRun.choose(layout.value, label);
  return answer(line('Laid out: {layout}.', { layout: words(label, language) }));
}

const THEMES: NamedValue<ThemeChoice>[] = [
  {
    value: 'auto',
    label: { en: 'auto', ru: 'как в системе' },
    names: ['auto', 'system', 'система', 'системная', 'авто'],
  },
  { value: 'light', label: { en: 'light', ru: 'светлая' }, names: ['light', 'bright', 'светлая', 'светло'] },
  {
    value: 'dark',
    label: { en: 'dark', ru: 'тёмная' },
    names: ['dark', 'night', 'тёмная', 'темно', 'тёмное'],
  },
];

export function chooseTheme({ explorer }: Asked, [name = '']: string[]): Answer {
  const theme = valueNamed(THEMES, name);
  const { language } = explorer.speech;
  if (!theme) return noSuch(name, THEMES, language);
  explorer.preferences.theme = theme.value;
  return answer(
    line('The theme is {theme} now.', { theme: words(wordsIn(theme.label, language), language) }),
  );
}

const TONGUES: NamedValue<InterfaceLanguage>[] = [
  {
    value: 'en',
    label: { en: INTERFACE_LANGUAGES.en },
    names: ['en', 'english', 'английский', 'английском', 'по-английски'],
  },
  {
    value: 'ru',
    label: { en: INTERFACE_LANGUAGES.ru },
    names: ['ru', 'russian', 'русский', 'русском', 'по-русски'],
  },
];

export async function chooseLanguage({ explorer }: Asked, [name = '']: string[]): Promise<Answer> {
  const tongue = valueNamed(TONGUES, name);
  if (!tongue) return noSuch(name, TONGUES, 'en');
  try {
    await explorer.speech.choose(tongue.value);
  } catch {
    explorer.notices.tellNotLoaded();
  }
  return answer(line('The program speaks English now.'));
}

export function chooseNames({ explorer }: Asked, [name = '']: string[]): Answer {
  const tongue = valueNamed(TONGUES, name);
  const language = LANGUAGES.find((known) => known === tongue?.value);
  if (!language || !tongue) return noSuch(name, TONGUES, 'en');
  explorer.preferences.language = language;
  return answer(
    line('Names are in this language now: {language}.', { language: words(tongue.label.en, language) }),
  );
}

const noSuch = (name: string, values: readonly NamedValue[], language: string): Answer =>
  answer(
    line('“{name}” is none of these: {choices}.', {
      name,
      choices: words(values.map(({ label }) => wordsIn(label, language)).join(', '), language),
    }),
  );

export function savePicture({ explorer }: Asked): Answer {
  explorer.screen.ask('picture');
  return answer(line('The dialog for saving the picture is open.'));
}

export const copyLink = async ({ explorer }: Asked): Promise<Answer> =>
  answer(line(await tryCopyLink(explorer)));
