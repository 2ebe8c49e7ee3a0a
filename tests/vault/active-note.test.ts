import type { App } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { createActiveNote } from '../../src/vault/active-note';

type Callback = (given: unknown) => void;

/** As much of the app as knows which note is active, and its events. */
function anApp() {
  const callbacks = new Map<string, Callback>();
  const events = {
    on: (name: string, callback: Callback) => {
      callbacks.set(name, callback);
      return name;
    },
    offref: (name: string) => void callbacks.delete(name),
  };
  const state: { active: { path: string } | null } = { active: { path: 'Ada.md' } };
  const app = {
    workspace: { ...events, getActiveFile: () => state.active },
    metadataCache: { ...events, resolvedLinks: { 'Day.md': { 'Ada.md': 2, 'Per.md': 1 } } },
  };
  const tell = (name: string, given: unknown): void => callbacks.get(name)?.(given);
  return { active: createActiveNote(app as unknown as App), state, callbacks, tell };
}

describe('the active note', () => {
  it('is the one that the app says', () => {
    const { active, state } = anApp();
    expect(active.activePath()).toBe('Ada.md');
    state.active = null;
    expect(active.activePath()).toBeUndefined();
  });

  it('may be another when a tab or a file is shown, and its links when they are resolved', () => {
    const { active, tell, callbacks } = anApp();
    let told = 0;
    const stop = active.onActive(() => (told += 1));
    tell('active-leaf-change', null);
    tell('file-open', null);
    tell('resolve', { path: 'Ada.md' });
    expect(told).toBe(3);
    tell('resolve', { path: 'Per.md' });
    expect(told).toBe(3);
    stop();
    expect([...callbacks.keys()]).toEqual([]);
  });

  it.each([
    ['Day.md', ['Ada.md', 'Per.md']],
    ['Other.md', []],
  ])('%s mentions %j', (path, mentioned) => {
    expect(anApp().active.mentionedIn(path)).toEqual(mentioned);
  });
});
