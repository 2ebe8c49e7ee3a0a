/** What was drawn of a tab's definitions: predicates to ask again, and what to undo before drawing anew. */
export class DrawnRows {
  private readonly checks: (() => void)[] = [];
  private readonly cleanups: (() => void)[] = [];

  /** Runs the check now, and each time the tab's predicates are asked again. */
  keepChecking(check: () => void): void {
    this.checks.push(check);
    check();
  }

  onClear(cleanup: () => void): void {
    this.cleanups.push(cleanup);
  }

  refresh(): void {
    for (const check of this.checks) check();
  }

  clear(): void {
    for (const cleanup of this.cleanups.splice(0)) cleanup();
    this.checks.length = 0;
  }
}
