/** The observers of the page that were made since the last `stopObservers`. */
const made = new Set<MutationObserver>();

/** Keeps each `MutationObserver` in mind, since every one that goes on slows each later change of the page. */
export function keepObservers(): void {
  const Observer = window.MutationObserver;
  if (Object.hasOwn(Observer, 'isKept')) return;
  window.MutationObserver = class extends Observer {
    static readonly isKept = true;

    constructor(callback: MutationCallback) {
      super(callback);
      made.add(this);
    }
  };
}

/** Stops what views have left behind that nobody closed. */
export function stopObservers(): void {
  for (const observer of made) observer.disconnect();
  made.clear();
}
