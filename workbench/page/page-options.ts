/** What the page's address asks for: `?theme=dark&mobile&rtl&today=2026-11-22&delay=60`. */
export interface PageOptions {
  readonly theme: 'light' | 'dark';
  readonly mobile: boolean;
  readonly rtl: boolean;
  /** `YYYY-MM-DD`; undefined for the real day. */
  readonly today: string | undefined;
  /** Milliseconds until the metadata of a changed note is read; undefined for the host's own. */
  readonly delay: number | undefined;
}

const isOn = (value: string | null): boolean => value !== null && !/^(0|false|no)$/.test(value);

export function readPageOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  const delay = Number(query.get('delay') ?? NaN);
  return {
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    mobile: isOn(query.get('mobile')),
    rtl: isOn(query.get('rtl')),
    today: query.get('today') ?? undefined,
    delay: Number.isFinite(delay) && delay >= 0 ? delay : undefined,
  };
}
