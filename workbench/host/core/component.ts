import type { EventRef } from './events';

type DomEvents<T> = T extends Window
  ? WindowEventMap
  : T extends Document
    ? DocumentEventMap
    : HTMLElementEventMap;

/** A part with a life: what it registers goes away with it, its children before itself. */
export class Component {
  private loaded = false;
  private readonly children: Component[] = [];
  private readonly cleanups: (() => unknown)[] = [];

  /** Runs `onload`, then loads the children added meanwhile; waits for an `onload` that is async. */
  load(): void | Promise<void> {
    if (this.loaded) {
      return undefined;
    }
    this.loaded = true;
    const started: unknown = this.onload();
    if (started instanceof Promise) {
      return started.then(() => this.loadChildren());
    }
    return this.loadChildren();
  }

  onload(): void | Promise<void> {}

  /** Children first (last added first), then what was registered (likewise), then `onunload`. */
  unload(): void {
    if (!this.loaded) {
      return;
    }
    this.loaded = false;
    for (let child = this.children.pop(); child; child = this.children.pop()) {
      child.unload();
    }
    for (let cleanup = this.cleanups.pop(); cleanup; cleanup = this.cleanups.pop()) {
      cleanup();
    }
    this.onunload();
  }

  onunload(): void {}

  addChild<T extends Component>(component: T): T {
    this.children.push(component);
    if (this.loaded) {
      void component.load();
    }
    return component;
  }

  removeChild<T extends Component>(component: T): T {
    const at = this.children.indexOf(component);
    if (at >= 0) {
      this.children.splice(at, 1);
      component.unload();
    }
    return component;
  }

  register(cleanup: () => unknown): void {
    this.cleanups.push(cleanup);
  }

  registerEvent(ref: EventRef): void {
    this.register(() => ref.owner.offref(ref));
  }

  registerDomEvent<
    T extends Window | Document | HTMLElement,
    K extends keyof DomEvents<T> & string,
  >(
    el: T,
    type: K,
    callback: (this: HTMLElement, event: DomEvents<T>[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const listener = callback as unknown as EventListener;
    el.addEventListener(type, listener, options);
    this.register(() => el.removeEventListener(type, listener, options));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }

  private loadChildren(): void {
    for (const child of [...this.children]) {
      void child.load();
    }
  }
}
