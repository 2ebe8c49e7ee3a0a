const STEP = 16;

/** A handle at the inner edge of a sidebar, for the pointer and for the arrow keys. */
export function addResizeHandle(
  splitEl: HTMLElement,
  side: 'left' | 'right',
  setWidth: (pixels: number) => void,
): void {
  const handleEl = splitEl.createEl('div', {
    cls: 'workspace-leaf-resize-handle',
    attr: {
      role: 'separator',
      tabindex: 0,
      'aria-orientation': 'vertical',
    },
  });
  const isAtStart = (): boolean => (side === 'left') !== splitEl.doc.body.hasClass('mod-rtl');
  const limited = (pixels: number): number => Math.min(Math.max(pixels, 200), 640);
  handleEl.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    handleEl.setPointerCapture(event.pointerId);
    handleEl.addClass('is-dragging');
  });
  handleEl.addEventListener('pointermove', (event) => {
    if (!handleEl.hasClass('is-dragging')) return;
    const box = splitEl.getBoundingClientRect();
    setWidth(limited(isAtStart() ? event.clientX - box.left : box.right - event.clientX));
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    handleEl.addEventListener(type, () => handleEl.removeClass('is-dragging'));
  }
  handleEl.addEventListener('keydown', (event) => {
    const by = { ArrowRight: STEP, ArrowLeft: -STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const width = splitEl.getBoundingClientRect().width;
    setWidth(limited(width + (isAtStart() ? by : -by)));
  });
}
