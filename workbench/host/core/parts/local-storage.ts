/** What the app keeps on this device, for one vault. */
export class LocalStorage {
  constructor(
    private readonly win: Window,
    private readonly vaultName: string,
  ) {}

  /** Null when there is nothing of that key. */
  load(key: string): unknown {
    const text = this.win.localStorage.getItem(this.fullKey(key));
    return text === null ? null : (JSON.parse(text) as unknown);
  }

  /** Null takes the key away. */
  save(key: string, data: unknown): void {
    if (data === null || data === undefined) {
      this.win.localStorage.removeItem(this.fullKey(key));
    } else {
      this.win.localStorage.setItem(this.fullKey(key), JSON.stringify(data));
    }
  }

  private fullKey(key: string): string {
    return `${this.vaultName}-${key}`;
  }
}
