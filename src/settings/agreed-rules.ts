import { foldCase } from '../domain/property-lookup';
import { RULE_KINDS, RULES_OF, type Proposal } from '../domain/proposal';
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
): Partial<Settings> {
  let agreed: Partial<Settings> = {};
  for (const kind of RULE_KINDS) {
    const of = (rules: readonly Rule[]) =>
      rules.flatMap((each) => (each.kind === kind ? each.rule : []));
    const known = of(offered).map(plain);
    const others = settings[RULES_OF[kind]].filter((rule) => !known.includes(plain(rule)));
    agreed = { ...agreed, [RULES_OF[kind]]: [...of(chosen), ...others] };
  }
  return agreed;
}

/** Rules differ by more than case and the space after a colon. */
function plain(rule: string): string {
  return foldCase(rule).replace(/\s*:\s*/, ':');
}
