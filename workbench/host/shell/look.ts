import { setMobile as setMobilePlatform } from '../core/platform/platform';
import { hslOf, rgbOf } from '../ui/components/color-values';

export type Theme = 'light' | 'dark';

/** How the page looks. The body's classes are the truth, as plugins and themes read them. */
export class Look {
  private changed: () => void = () => undefined;
  private becamePhone: () => void = () => undefined;

  constructor(private readonly doc: Document) {}

  get theme(): Theme {
    return this.doc.body.hasClass('theme-dark') ? 'dark' : 'light';
  }

  get isMobile(): boolean {
    return this.doc.body.hasClass('is-mobile');
  }

  get isRtl(): boolean {
    return this.doc.body.hasClass('mod-rtl');
  }

  /** Called when the layout of a phone sets in. */
  onPhone(callback: () => void): void {
    this.becamePhone = callback;
  }

  /** Called after the theme or the accent colour changed. */
  onChange(callback: () => void): void {
    this.changed = callback;
  }

  /** Gives a second window the theme of this one. */
  copyTo(doc: Document): void {
    doc.body.toggleClass('theme-dark', this.theme === 'dark');
    doc.body.toggleClass('theme-light', this.theme === 'light');
  }

  setTheme(theme: Theme): void {
    this.doc.body.toggleClass('theme-dark', theme === 'dark');
    this.doc.body.toggleClass('theme-light', theme === 'light');
    this.changed();
  }

  /** Narrow pages get the layout of a phone. */
  setMobile(mobile: boolean): void {
    setMobilePlatform(mobile);
    this.doc.body.toggleClass(['is-mobile', 'is-phone'], mobile);
    if (mobile) this.becamePhone();
    this.changed();
  }

  setRtl(rtl: boolean): void {
    this.doc.documentElement.dir = rtl ? 'rtl' : 'ltr';
    this.doc.body.toggleClass('mod-rtl', rtl);
    this.changed();
  }

  /** Of a sidebar, in pixels. */
  setSidebarWidth(side: 'left' | 'right', pixels: number): void {
    this.doc.body.style.setProperty(`--${side}-sidebar-width`, `${pixels}px`);
  }

  /** A hex string of six digits. */
  setAccent(hex: string): void {
    const { h, s, l } = hslOf(rgbOf(hex));
    const { style } = this.doc.body;
    style.setProperty('--accent-h', String(h));
    style.setProperty('--accent-s', `${s}%`);
    style.setProperty('--accent-l', `${l}%`);
    this.changed();
  }
}
