import { Events } from '../events';
import type { LocalStorage } from './local-storage';

const KEY = 'secrets';

/** Secrets by name, on this device. The stand-in does not encrypt them. */
export class SecretStorage extends Events {
  constructor(private readonly storage: LocalStorage) {
    super();
  }

  setSecret(id: string, secret: string): void {
    this.storage.save(KEY, { ...this.all(), [id]: secret });
  }

  getSecret(id: string): string | null {
    return this.all()[id] ?? null;
  }

  listSecrets(): string[] {
    return Object.keys(this.all());
  }

  private all(): Record<string, string> {
    const kept = this.storage.load(KEY);
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, string>) : {};
  }
}
