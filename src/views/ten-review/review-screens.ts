import { addText } from '../../ui/element';
import { createDecideStep } from './decide-step';
import { createFinishStep } from './finish-step';
import { createListStep } from './list-step';
import type { OpenDraft } from './open-draft';
import { createRateStep } from './rate-step';
import { createReconsiderStep } from './reconsider-step';
import { addButton } from './review-elements';
import { dateOf, draftToResume, lastDone } from './review-model';
import type { CreateStep, PanelParts, Screen } from './review-parts';
import { createTenGiving } from './ten-giving';

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
  if (!parts.index.ready) return page(Object.values(nextSteps.empty.notRead));
  const create = CREATE[place?.step ?? CREATE.length];
  if (create === undefined) return startPage(draft, parts);
  const { damaged, path, problems: found } = draft.review();
  if (!damaged) return { key: String(place?.step), open: (el) => create(el, parts) };
  const lines = found.map(({ property, value, expected }) => {
    const wanted = problems.wanted(problems.expected[expected]);
    return `${property}. ${problems.found(JSON.stringify(value ?? ''))}. ${wanted}.`;
  });
  return page(
    [...frame.damaged, ...lines],
    [nextSteps.actions.open, () => parts.open(path, false)],
    [frame.startNew, parts.start],
  );
}

/** The page while no draft is open. */
function startPage({ over }: OpenDraft, parts: PanelParts): Screen {
  const { frame } = parts.texts;
  const reviews = parts.index.reviews();
  const draft = draftToResume(reviews);
  const last = lastDone(reviews);
  const lines = [frame.title, frame[over() ?? 'intro']];
  const main: PageButton =
    draft === undefined
      ? [frame.start, parts.start]
      : [frame.resume(dateOf(draft, parts)), parts.resume];
  // One of today is gone on with in any case.
  const isOld = draft !== undefined && draft.date !== parts.today();
  const buttons: PageButton[] = isOld ? [main, [frame.startNew, parts.start]] : [main];
  if (last === undefined) return page(lines, ...buttons);
  const { key, open } = page([...lines, frame.last(dateOf(last, parts))], ...buttons, [
    frame.past,
    parts.showPast,
  ]);
  return {
    key,
    open(el) {
      open(el);
      return { update: createTenGiving(el, parts) };
    },
  };
}

type PageButton = readonly [label: string, press: () => void];

/** A page of words, a title first, and buttons; the first button is the one that is meant most. */
function page(lines: readonly string[], ...buttons: readonly PageButton[]): Screen {
  return {
    key: JSON.stringify([lines, buttons]),
    open(el) {
      lines.forEach((text, at) => addText(el, at === 0 ? 'h2' : 'p', text));
      const row = el.createDiv('rapport-review-buttons');
      buttons.forEach(([label, press], at) =>
        addButton(row, label, press, at === 0 ? 'mod-cta' : ''),
      );
      return {};
    },
  };
}
