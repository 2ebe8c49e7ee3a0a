import { byWeight } from '../../domain/care';
import { signalWords } from '../../i18n/signal-words';
import type { PanelLine, PanelSection } from './panel-section';
import type { About, SectionParts } from './section-parts';

/** The signals, each with the lines behind it. */
export function careSection(
  { person, standing }: About,
  { actions, words }: SectionParts,
): PanelSection {
  const { title, setAside } = words.signals;
  const lines = [...standing.signals].sort(byWeight).map((signal): PanelLine => {
    const [text, hint] = signalWords(signal, words);
    const causes = signal.lines.map(({ property, text: line }) => `${property}: ${line}`);
    return {
      ...{ text, meta: [hint] },
      ...(causes.length > 0 && { more: [signal.id, words.personPanel.behind, causes] }),
      deeds: [
        { label: setAside, icon: 'bell-off', run: () => actions.setAside(person.path, signal.id) },
      ],
    };
  });
  return { key: 'care', title, lines };
}
