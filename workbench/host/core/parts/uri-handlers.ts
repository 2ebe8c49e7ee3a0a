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

  /**
   * As the app on a desktop does: the action is all before the query, slashes inside it included, and takes
   * the place of a parameter `action`; a value ends at a second `=`; one without a value is 'true'; what
   * follows `#` is `hash`. The app also looks for the vault of an absolute `path`; here there is but one.
   * Rejects when nobody answers the action.
   */
  async handle(uri: string): Promise<void> {
    const found = /^obsidian:\/\/([^?#]+)(?:\?([^#]*))?(?:#(.*))?$/s.exec(uri);
    const action = (found?.[1] ?? '').replace(/\/+$/, '');
    const handler = this.handlers.get(action);
    if (!handler) {
      throw new Error(`Nobody answers ${uri}`);
    }
    await handler({ ...paramsOf(found?.[2] ?? '', found?.[3]), action });
  }
}

function paramsOf(query: string, hash: string | undefined): Record<string, string> {
  const params: Record<string, string> = hash === undefined ? {} : { hash };
  for (const part of query.split('&').filter((text) => text !== '')) {
    const [key = '', value] = part.split('=');
    params[decodeURIComponent(key)] = value === undefined ? 'true' : decodeURIComponent(value);
  }
  return params;
}
