export type ObsidianProtocolData = { action: string } & Record<string, string>;
export type ObsidianProtocolHandler = (params: ObsidianProtocolData) => unknown;

/** Who answers which `obsidian://action?…`. */
export class UriHandlers {
  private readonly handlers = new Map<string, ObsidianProtocolHandler>();

  /** Throws when the action is taken. */
  register(action: string, handler: ObsidianProtocolHandler): void {
    if (this.handlers.has(action)) {
      throw new Error(`Handler for "${action}" is already registered.`);
    }
    this.handlers.set(action, handler);
  }

  unregister(action: string): void {
    this.handlers.delete(action);
  }

  actions(): string[] {
    return [...this.handlers.keys()];
  }

  /** Parameters come decoded; one without a value is 'true'. Rejects when nobody answers the action. */
  async handle(uri: string): Promise<void> {
    const found = /^obsidian:\/\/([^?/#]+)[^?]*(?:\?([^#]*))?/.exec(uri);
    const action = found?.[1] ?? '';
    const handler = this.handlers.get(action);
    if (!handler) {
      throw new Error(`Nobody answers ${uri}`);
    }
    const params: ObsidianProtocolData = { action };
    for (const part of (found?.[2] ?? '').split('&').filter((text) => text !== '')) {
      const cut = part.indexOf('=');
      const key = decodeURIComponent(cut < 0 ? part : part.slice(0, cut));
      if (key !== 'action') {
        params[key] = cut < 0 ? 'true' : decodeURIComponent(part.slice(cut + 1));
      }
    }
    await handler(params);
  }
}
