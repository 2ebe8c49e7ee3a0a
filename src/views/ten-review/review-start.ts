import type { Problem } from '../../domain/problem';
import type { Review } from '../../domain/review';
import { createDayWords } from '../../i18n/day-words';
import { draftToResume, lastDone } from './review-model';
import type { ReviewPage } from './review-page';
import type { ReviewParts } from './review-parts';

export interface StartEvents {
  readonly start: () => void;
  readonly resume: () => void;
  readonly showPast: () => void;
}

/** The page while no draft is open; `said` is what has just happened, or empty. */
export function startPage(parts: ReviewParts, said: string, events: StartEvents): ReviewPage {
  const words = parts.words.tenReview.frame;
  const dayWords = createDayWords(parts.words.days, parts.language);
  const reviews = parts.index.reviews();
  const today = parts.today();
  const dateOf = ({ date, path }: Review): string =>
    date === undefined ? path : dayWords.date(date, today);
  const draft = draftToResume(reviews);
  const last = lastDone(reviews);
  return {
    title: words.title,
    hint: said === '' ? words.intro : said,
    lines: last === undefined ? [] : [words.last(dateOf(last))],
    buttons: [
      draft === undefined
        ? { label: words.start, run: events.start }
        : { label: words.resume(dateOf(draft)), run: events.resume },
      ...(last === undefined ? [] : [{ label: words.past, run: events.showPast }]),
    ],
  };
}

/** The page instead of a draft in which something cannot be read: nothing is written to it. */
export function damagedPage(parts: ReviewParts, review: Review, start: () => void): ReviewPage {
  const { tenReview, problems, nextSteps } = parts.words;
  const line = ({ property, value, expected }: Problem): string => {
    const found = problems.found(JSON.stringify(value ?? ''));
    return `${property}. ${found}. ${problems.wanted(problems.expected[expected])}.`;
  };
  return {
    ...tenReview.frame.damaged,
    lines: review.problems.map(line),
    buttons: [
      { label: nextSteps.actions.open, run: () => parts.open(review.path, false) },
      { label: tenReview.frame.startNew, run: start },
    ],
  };
}
