import type { TFile } from '../files/vault-files';
import { getLinkpath } from '../text/link-text';
import type { CachedMetadata } from './cached-metadata';
import type { LinkTargets } from './link-target';

export type LinkCounts = Record<string, Record<string, number>>;

/** For each note how often it links to which file, and to which name that leads nowhere. */
export class ResolvedLinks {
  readonly resolved: LinkCounts = {};
  readonly unresolved: LinkCounts = {};

  constructor(private readonly targets: LinkTargets) {}

  resolve(file: TFile, cache: CachedMetadata): void {
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    for (const linkpath of linkpathsOf(cache)) {
      const target = this.targets.find(linkpath, file.path);
      const counts = target ? resolved : unresolved;
      const key = target?.path ?? linkpath;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    this.resolved[file.path] = resolved;
    this.unresolved[file.path] = unresolved;
  }

  forget(path: string): void {
    Reflect.deleteProperty(this.resolved, path);
    Reflect.deleteProperty(this.unresolved, path);
  }
}

/** The paths of all links of a note, those of its properties too. */
export function linkpathsOf(cache: CachedMetadata): string[] {
  return [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])]
    .map(({ link }) => getLinkpath(link))
    .filter((linkpath) => linkpath !== '');
}
