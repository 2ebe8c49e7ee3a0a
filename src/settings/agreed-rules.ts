import { foldCase } from '../domain/property-lookup';
import type { Proposal, RuleKind } from '../domain/proposal';
import type { Settings } from './settings';

type Rule = Pick<Proposal, 'kind' | 'rule'>;

/**
 * The rules for person notes once the user has chosen among those offered: the chosen ones, then those
 * that hold already and were not offered, since they find nobody as yet.
 */
export function agreedRules(
  settings: Settings,
  offered: readonly Rule[],
  chosen: readonly Rule[],
): Pick<Settings, 'personProperties' | 'personTags' | 'personFolders'> {
  const of = (kind: RuleKind, present: readonly string[]): readonly string[] => {
    const rulesOf = (all: readonly Rule[]) =>
      all.flatMap((each) => (each.kind === kind ? each.rule : []));
    const known = rulesOf(offered).map(plain);
    return [...rulesOf(chosen), ...present.filter((rule) => !known.includes(plain(rule)))];
  };
  return {
    personProperties: of('property', settings.personProperties),
    personTags: of('tag', settings.personTags),
    personFolders: of('folder', settings.personFolders),
  };
}

/** Rules differ by more than case and the space after a colon. */
function plain(rule: string): string {
  return foldCase(rule).replace(/\s*:\s*/, ':');
}
