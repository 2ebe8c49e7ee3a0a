import type { ActionReport } from '../../actions/report';
import type { Words } from '../../i18n/en';
import { announcementOf } from '../../modals/report-model';
import type { People } from './cli-parts';

export interface Answer {
  readonly ok: boolean;
  readonly [key: string]: unknown;
}

export interface Failure extends Answer {
  readonly ok: false;
  readonly error: string;
  /** The notes that a name fits. */
  readonly paths?: readonly string[];
}

export function failure(
  error: string,
  more: { readonly path?: string | undefined; readonly paths?: readonly string[] } = {},
): Failure {
  return { ok: false, error, ...more };
}

/**
 * What became of an action. For one note it is told at once; for several, what is done and what failed
 * are listed, paths that lead to no person among the failed.
 */
export function reportAnswer(
  report: ActionReport | undefined,
  { several, strangers = [] }: People,
  words: Words,
): Answer {
  if (report === undefined) return failure(words.reports.nothingToUndo);
  const said = announcementOf(report, words);
  const done = report.done.map(({ path, changed }) => ({ path, changed }));
  const failed = [
    ...report.failed.map(({ path, refusal: { property } }, at) => ({
      error: said.failures[at] ?? said.couldNot,
      path,
      // Left out of the JSON where there is none.
      property,
    })),
    ...strangers.map((path) => ({ error: words.cli.nobody(path), path })),
  ];
  const ok = failed.length === 0;
  const error = ok ? undefined : failed.map((each) => each.error).join('\n');
  const message = said.done.join(' ');
  if (several) return { ok, error, done, failed, message };
  return ok ? { ok, ...done[0], message } : { ok, ...failed[0] };
}
