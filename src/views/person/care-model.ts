import { byWeight } from '../../domain/care';
import { signalWords } from '../../i18n/signal-words';
import type { PanelLine, PanelSection } from '../panel-section';
import type { About, SectionParts } from './section-parts';

/** The signals, each with the lines behind it. */
export function careSection(
  { person, standing }: About,
  { actions, words }: SectionParts,
): PanelSection {
  const { title, setAside } = words.signals;
  const lines = [...standing.signals].sort(byWeight).map((signal): PanelLine => {
    const { id, lines: causes } = signal;
    const [text, hint] = signalWords(signal, words);
    const behind = causes.map(({ property, text: line }) => `${property}: ${line}`);
    return {
      text,
      meta: [hint],
      ...(causes.length > 0 && { behind: [id, behind] }),
      deeds: [[setAside, () => actions.setAside(person.path, id), 'bell-off']],
    };
  });
  return { key: 'care', title, lines };
}
