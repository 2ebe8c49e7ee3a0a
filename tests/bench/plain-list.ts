import '../../workbench/page/workbench-controls';

const ROWS = 40;

/**
 * The least that a list of next steps costs, with nothing read by any rule and nothing kept: each property of
 * each note looked at once, the steps in order of day and name, and the first of them as plain rows.
 */
export function plainList(): HTMLElement {
  const { metadataCache, vault } = window.workbench.app;
  const steps: { day: string; name: string; step: string }[] = [];
  for (const { path, basename: name } of vault.getMarkdownFiles()) {
    const frontmatter = metadataCache.getCache(path)?.frontmatter ?? {};
    const texts: Record<string, string> = {};
    for (const key of Object.keys(frontmatter)) {
      const value: unknown = frontmatter[key];
      if (typeof value === 'string') texts[key] = value;
    }
    const { 'next-step': step, 'next-step-due': day = '9999' } = texts;
    if (step !== undefined) steps.push({ day, name, step });
  }
  const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const byDay = (a: string, b: string): number => Number(a > b) - Number(a < b);
  steps.sort((a, b) => byDay(a.day, b.day) || compare(a.name, b.name));
  const el = document.body.createDiv();
  el.setCssStyles({ position: 'fixed', inset: '0', zIndex: '99', overflow: 'auto' });
  for (const { day, name, step } of steps.slice(0, ROWS)) el.createDiv({ text: name + step + day });
  return el;
}
