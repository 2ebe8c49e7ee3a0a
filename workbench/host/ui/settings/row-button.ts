/** Makes a whole row a button: for the pointer, and for Enter and Space. */
export function openByKey(el: HTMLElement, act: (event: Event) => void): void {
  el.setAttrs({ role: 'button', tabindex: 0 });
  el.addEventListener('click', act);
  el.addEventListener('keydown', (event) => {
    if (event.target !== el || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    act(event);
  });
}
