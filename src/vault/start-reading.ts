import type { App } from 'obsidian';
import type { UndoableActions } from '../actions/create-actions';
import type { IndexControl } from '../index/index-parts';
import type { VaultNoteSource } from './vault-note-source';

interface ReadingParts {
  readonly source: VaultNoteSource;
  readonly index: IndexControl;
  /** Resolves when the rules to read by are known. */
  readonly rules: Promise<void>;
  readonly actions: Pick<UndoableActions, 'noteRenamed'>;
}

/**
 * Builds the index once the app has laid itself out, and tells of renames from then on. Stops for good
 * when the function it returns is called, wherever it has got to.
 */
export function startReading(app: App, parts: ReadingParts): () => void {
  const { source, index } = parts;
  let stopped = false;
  let stopListening: (() => void) | undefined;

  const start = async (): Promise<void> => {
    await Promise.all([parts.rules, source.load()]);
    if (stopped) return;
    stopListening = source.listen(({ path, note }) => {
      if (note !== undefined && note.path !== path) parts.actions.noteRenamed(path, note.path);
    });
    await index.build();
  };
  app.workspace.onLayoutReady(() => {
    start().catch(console.error);
  });
  return () => {
    stopped = true;
    stopListening?.();
    index.close();
  };
}
