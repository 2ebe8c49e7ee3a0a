import type { LeafShape } from '../app-shape';
import { Events } from '../events';
import type { View } from './view';

export type ViewCreator = (leaf: LeafShape) => View;

/** Which view shows which type, and which type shows files of which extension. Triggers `change` with the type. */
export class ViewRegistry extends Events {
  private readonly creators = new Map<string, ViewCreator>();
  private readonly byExtension = new Map<string, string>();

  /** Throws when the type is taken. */
  register(type: string, creator: ViewCreator): void {
    if (this.creators.has(type)) {
      throw new Error(`Attempting to register an existing view type "${type}"`);
    }
    this.creators.set(type, creator);
    this.trigger('change', type);
  }

  unregister(type: string): void {
    this.creators.delete(type);
    this.trigger('change', type);
  }

  creator(type: string): ViewCreator | undefined {
    return this.creators.get(type);
  }

  registerExtensions(extensions: readonly string[], type: string): void {
    for (const extension of extensions) {
      if (this.byExtension.has(extension)) {
        throw new Error(`Attempting to register an existing file extension "${extension}"`);
      }
    }
    extensions.forEach((extension) => this.byExtension.set(extension, type));
  }

  unregisterExtensions(extensions: readonly string[]): void {
    extensions.forEach((extension) => this.byExtension.delete(extension));
  }

  typeFor(extension: string): string | undefined {
    return this.byExtension.get(extension);
  }

  /** What is registered, for tests that look for what was left behind. */
  types(): string[] {
    return [...this.creators.keys()];
  }
}
