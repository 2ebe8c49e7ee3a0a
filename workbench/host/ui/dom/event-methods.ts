import { define, realmOf } from './define';

type Listener = (this: EventTarget, event: Event, target: Element) => unknown;
type Options = boolean | AddEventListenerOptions | undefined;

interface Delegated {
  readonly selector: string;
  readonly listener: Listener;
  readonly options: Options;
  readonly callback: (event: Event) => void;
}

type Target = EventTarget & { _EVENTS?: Record<string, Delegated[]> };

/** Delegated listeners, clicks of any button, and Obsidian's members of events. */
export function installEventMethods(win: Window): void {
  const realm = realmOf(win);
  define(realm.HTMLElement.prototype, { ...delegation, ...elements });
  define(realm.Document.prototype, delegation);
  define(realm.UIEvent.prototype, { instanceOf });
  define(realm.UIEvent.prototype, origin);
}

const delegation = {
  on(this: Target, type: string, selector: string, listener: Listener, options?: Options): void {
    const callback = (event: Event): void => {
      const end = 'matches' in this ? (this as unknown as Element) : undefined;
      const start = event.target instanceof Object ? elementOf(event.target as Node) : null;
      const found = start?.matchParent(selector, end);
      if (found) listener.call(this, event, found);
    };
    this._EVENTS ??= {};
    (this._EVENTS[type] ??= []).push({ selector, listener, options, callback });
    this.addEventListener(type, callback, options);
  },
  off(this: Target, type: string, selector: string, listener: Listener, options?: Options): void {
    const known = this._EVENTS?.[type] ?? [];
    const gone = known.filter(
      (one) => one.selector === selector && one.listener === listener && one.options === options,
    );
    for (const one of gone) {
      this.removeEventListener(type, one.callback, options);
      known.splice(known.indexOf(one), 1);
    }
  },
};

const elements = {
  /** Main and middle button. */
  onClickEvent(
    this: HTMLElement,
    listener: (this: HTMLElement, event: MouseEvent) => unknown,
    options?: Options,
  ): void {
    this.addEventListener('click', listener, options);
    this.addEventListener('auxclick', listener, options);
  },
  trigger(this: HTMLElement, type: string): void {
    const EventOfWindow = realmOf(this.win).Event;
    this.dispatchEvent(new EventOfWindow(type, { bubbles: true, cancelable: true }));
  },
  onNodeInserted(this: HTMLElement, listener: () => unknown, once = false): () => void {
    let inside = this.isConnected;
    return watchTree(this, (stop) => {
      const was = inside;
      inside = this.isConnected;
      if (was || !inside) return;
      if (once) stop();
      listener();
    });
  },
  onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown): () => void {
    let last = this.win;
    const check = (): void => {
      if (this.win === last) return;
      last = this.win;
      stop();
      stop = watchTree(this, check);
      listener(last);
    };
    let stop = watchTree(this, check);
    return () => {
      stop();
    };
  },
};

function watchTree(el: HTMLElement, changed: (stop: () => void) => void): () => void {
  const Observer = realmOf(el.win).MutationObserver;
  const observer = new Observer(() => {
    changed(stop);
  });
  const stop = (): void => {
    observer.disconnect();
  };
  observer.observe(el.doc, { childList: true, subtree: true });
  return stop;
}

const origin = {
  get targetNode(): Node | null {
    const { target } = this as unknown as UIEvent;
    return target && 'nodeType' in target ? (target as Node) : null;
  },
  get win(): Window {
    const event = this as unknown as UIEvent;
    return event.view ?? event.targetNode?.win ?? window;
  },
  get doc(): Document {
    return (this as unknown as UIEvent).win.document;
  },
};

function instanceOf(this: UIEvent, type: abstract new (...data: never[]) => unknown): boolean {
  if (this instanceof type) return true;
  const own: unknown = Reflect.get(this.win, type.name);
  return typeof own === 'function' && this instanceof own;
}

function elementOf(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
}
