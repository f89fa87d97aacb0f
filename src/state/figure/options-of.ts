import { FRAME_PARTS, type FigureOptions } from '../../figure/figure-options';
import type { ThemeId } from '../../look/palette';
import { hasTransparency, type FigureChoices } from './figure-choices';
import { pageOf } from './figure-size';
import type { FigureSubject } from './figure-subject';

interface Told {
  subject: FigureSubject;
  choices: FigureChoices;
  /** The reader's own title; the document's where it is empty. */
  title: string;
  language: string;
  /** Of the app. */
  themeId: ThemeId;
}

/** What the figure is told of the choices. */
export function optionsOf({ subject, choices, title, language, themeId }: Told): FigureOptions {
  const { part, caption } = subject;
  const { theme, frame, format, ground, namesLinks, linksNodes } = choices;
  return {
    part: part === 'dossier' ? 'whole' : part,
    frame: FRAME_PARTS.filter((name) => frame.includes(name)),
    ...(title.trim() ? { title: title.trim() } : {}),
    ...(caption ? { caption } : {}),
    ...(choices.today ? { today: new Date().toISOString().slice(0, 10) } : {}),
    theme: theme === 'app' ? themeId : theme,
    hasGround: ground === 'paper' || !hasTransparency(format),
    language,
    page: pageOf(choices),
    namesLinks,
    linksNodes,
  };
}
