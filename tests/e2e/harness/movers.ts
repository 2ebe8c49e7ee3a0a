import type { Page } from 'playwright-core';

/** Whatever the plugin draws, but for the fields that the app gives its look. */
const OURS = ':is(.rapport-panel, .rapport-dialog, .rapport-notice, .rapport-popover)';

/**
 * What of ours moves, or would: by a transition or an animation longer than a hundredth of a second. What the
 * workbench itself does for who wants less motion is taken away first, since the app may not do it.
 */
export function movers(page: Page): Promise<readonly string[]> {
  return page.evaluate((ours) => {
    for (const sheet of document.styleSheets) {
      for (const [at, rule] of [...[...sheet.cssRules].entries()].reverse()) {
        if (/^@media[^{]*motion[^{]*\{\s*\*/.test(rule.cssText)) sheet.deleteRule(at);
      }
    }
    const secondsOf = (times: string): number =>
      Math.max(...times.split(',').map(Number.parseFloat));
    const moves = (el: Element, part?: string): boolean => {
      const look = getComputedStyle(el, part);
      const { transitionProperty, transitionDuration, animationName, animationDuration } = look;
      return (
        (transitionProperty !== 'none' && secondsOf(transitionDuration) > 0.01) ||
        (animationName !== 'none' && secondsOf(animationDuration) > 0.01)
      );
    };
    const all = [...document.querySelectorAll(`${ours}, ${ours} *`)].filter(
      (el) => !el.matches('input'),
    );
    const running = document.getAnimations().flatMap(({ effect, playState }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      return playState === 'running' && target?.closest(ours) ? target : [];
    });
    const moving = all.filter((el) =>
      [undefined, '::before', '::after'].some((part) => moves(el, part)),
    );
    return [
      ...new Set(
        [...moving, ...running].map((el) => `${el.localName}.${el.getAttribute('class') ?? ''}`),
      ),
    ];
  }, OURS);
}
