import { createDecideStep } from './decide-step';
import { createFinishStep } from './finish-step';
import { createListStep } from './list-step';
import type { OpenDraft } from './open-draft';
import { createRateStep } from './rate-step';
import { createReconsiderStep } from './reconsider-step';
import { addButton, addTitle } from './review-elements';
import { dateOf, draftToResume, lastDone } from './review-model';
import { LIST, type CreateStep, type PanelParts, type Screen } from './review-parts';

const CREATE: readonly CreateStep[] = [
  createListStep,
  createRateStep,
  createReconsiderStep,
  createDecideStep,
  createFinishStep,
];

/** The screen of the open draft, or the start page. */
export function screenOf(draft: OpenDraft, parts: PanelParts): Screen {
  const { nextSteps, problems } = parts.words;
  const { frame } = parts.texts;
  const place = draft.place();
  if (!parts.index.ready) return page(nextSteps.empty.reading);
  if (place === undefined) return startPage(draft, parts);
  const { damaged, entries, path, problems: found } = draft.review();
  if (damaged) {
    const lines = found.map(({ property, value, expected }) => {
      const wanted = problems.wanted(problems.expected[expected]);
      return `${property}. ${problems.found(JSON.stringify(value ?? ''))}. ${wanted}.`;
    });
    return page(frame.damaged, lines, [
      [nextSteps.actions.open, () => parts.open(path, false)],
      [frame.startNew, parts.start],
    ]);
  }
  const create = CREATE[place.step];
  if (create !== undefined && (entries.length > 0 || place.step === LIST)) {
    return { key: String(place.step), open: (el) => create(el, parts) };
  }
  return page(frame.nobody, [], [[frame.toList, () => parts.go(LIST)]]);
}

/** The page while no draft is open. */
function startPage({ over }: OpenDraft, parts: PanelParts): Screen {
  const { frame } = parts.texts;
  const reviews = parts.index.reviews();
  const draft = draftToResume(reviews);
  const last = lastDone(reviews);
  const [title, hint] = [frame.title, frame[over() ?? 'intro']];
  const main: PageButton =
    draft === undefined
      ? [frame.start, parts.start]
      : [frame.resume(dateOf(draft, parts)), parts.resume];
  if (last === undefined) return page({ title, hint }, [], [main]);
  const past: PageButton = [frame.past, parts.showPast];
  return page({ title, hint }, [frame.last(dateOf(last, parts))], [main, past]);
}

type PageButton = readonly [label: string, press: () => void];

/** A page of words and buttons; the first button is the one that is meant most. */
function page(
  { title, hint }: { readonly title: string; readonly hint: string },
  lines: readonly string[] = [],
  buttons: readonly PageButton[] = [],
): Screen {
  return {
    key: JSON.stringify([title, hint, lines, buttons]),
    open(el) {
      addTitle(el, title);
      for (const text of [hint, ...lines]) el.createEl('p', { text });
      const row = el.createDiv('rapport-review-buttons');
      buttons.forEach(([label, press], at) =>
        addButton(row, label, press, at === 0 ? 'mod-cta' : ''),
      );
      return {};
    },
  };
}
