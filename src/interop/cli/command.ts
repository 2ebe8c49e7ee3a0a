import type { Actions } from '../../actions/actions';
import type { ActionReport } from '../../actions/report';
import type { Words } from '../../i18n/en';
import { reportAnswer, type Answer } from './answer';
import type { CliParts, People } from './cli-parts';
import type { Param } from './param';

/** What a link to a command that only reads opens. */
export type Opens = 'agenda' | 'depth' | 'note' | 'brief' | 'plans';

/** `anyone`: one person, or nobody named for all. */
type Who = 'nobody' | 'anyone' | 'one' | 'several';
type Params = readonly Param<unknown>[];
type ValueOf<P> = P extends Param<infer T> ? T : never;

/** The checked values, by their names; what is not needed may be missing. */
type Values<P extends Params> = {
  readonly [Q in P[number] as Q extends Param<unknown, true> ? Q['name'] : never]: ValueOf<Q>;
} & {
  readonly [Q in P[number] as Q extends Param<unknown, true> ? never : Q['name']]?: ValueOf<Q>;
};

/** One thing to be done from outside; help, checks and the form of a link all come from this. */
export interface Command<P extends Params = Params> {
  readonly id: keyof Words['cli']['commands'];
  readonly who: Who;
  readonly takes: P;
  /** Undefined for a command that writes. */
  readonly opens?: Opens;
  /** To be called with values that `checkParams` found right. */
  run(values: Values<P>, people: People, parts: CliParts): Answer | Promise<Answer>;
}

/** A command that writes nothing. */
export function reads<const P extends Params>(
  id: Command['id'],
  opens: Opens,
  takes: P,
  answer: (values: Values<P>, parts: CliParts, path: string) => object,
  who: Who = opens === 'note' || opens === 'brief' ? 'one' : 'nobody',
): Command<P> {
  return {
    id,
    opens,
    who,
    takes,
    run: (values, { paths: [path = ''] }, parts) => ({
      ok: true,
      ...answer(values, parts, path),
    }),
  };
}

/** A command that does one action; what becomes of it is the answer. */
export function writes<const P extends Params>(
  id: Command['id'],
  who: Who,
  takes: P,
  act: (
    values: Values<P>,
    actions: Actions,
    path: string,
    paths: readonly string[],
    parts: CliParts,
  ) => Promise<ActionReport | undefined>,
): Command<P> {
  return {
    id,
    who,
    takes,
    async run(values, people, parts) {
      const [path = ''] = people.paths;
      const report = await act(values, parts.actions, path, people.paths, parts);
      return reportAnswer(report, people, parts.words);
    },
  };
}
