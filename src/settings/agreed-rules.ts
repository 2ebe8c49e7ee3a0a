import { foldCase } from '../domain/property-lookup';
import type { Proposal, RuleKind } from '../domain/proposal';
import type { Settings } from './settings';

const KEYS = { property: 'personProperties', tag: 'personTags', folder: 'personFolders' } as const;

type Rule = Pick<Proposal, 'kind' | 'rule'>;

/**
 * The rules for person notes once the user has chosen among those offered: the chosen ones, then those
 * that hold already and were not offered, since they find nobody as yet.
 */
export function agreedRules(
  settings: Settings,
  offered: readonly Rule[],
  chosen: readonly Rule[],
): Pick<Settings, (typeof KEYS)[RuleKind]> {
  const of = (kind: RuleKind): readonly string[] => {
    const wasOffered = (rule: string): boolean =>
      offered.some((other) => other.kind === kind && plain(other.rule) === plain(rule));
    return [
      ...chosen.flatMap((other) => (other.kind === kind ? other.rule : [])),
      ...settings[KEYS[kind]].filter((rule) => !wasOffered(rule)),
    ];
  };
  return { personProperties: of('property'), personTags: of('tag'), personFolders: of('folder') };
}

/** Rules differ by more than case and the space after a colon. */
function plain(rule: string): string {
  return foldCase(rule).replace(/\s*:\s*/, ':');
}
