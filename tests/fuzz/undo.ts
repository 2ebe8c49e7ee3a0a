import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createActions, type UndoableActions } from '../../src/actions/create-actions';
import { context } from '../support/edit-run';
import { createMemoryNoteEditor, type MemoryNoteEditor } from '../support/memory-note-editor';
import { NOTES, PATHS, path, step, today, type Step } from './steps';
import { subjectOf, type Subject } from './subject';

function actionsOver(editor: MemoryNoteEditor): UndoableActions {
  const { reading } = context();
  return createActions({ editor, reading: () => reading, today: () => today });
}

/** Takes everything back; nothing may fail, and every byte has to be as it was. */
async function expectAllTakenBack(
  actions: UndoableActions,
  editor: MemoryNoteEditor,
): Promise<void> {
  let report = await actions.undo();
  for (; report !== undefined; report = await actions.undo()) assert.deepEqual(report.failed, []);
  for (const each of PATHS) assert.equal(editor.text(each), NOTES[each]);
}

/** Any actions, in order or at once, then as many undos. */
export function actionsThenUndos(figures = { written: 0, actions: 0 }): Subject {
  return subjectOf(
    'actions, then undos',
    fc.tuple(fc.array(step, { maxLength: 20 }), fc.boolean()),
    async ([steps, atOnce]) => {
      const editor = createMemoryNoteEditor(NOTES);
      const actions = actionsOver(editor);
      if (atOnce) await Promise.all(steps.map((act) => act(actions)));
      else for (const act of steps) await act(actions);
      figures.actions += steps.length;
      for (const each of PATHS) if (editor.text(each) !== NOTES[each]) figures.written += 1;
      await expectAllTakenBack(actions, editor);
    },
    () => [`actions ${figures.actions}, notes written by them ${figures.written}`],
  );
}

type Move =
  | { readonly kind: 'act'; readonly step: Step }
  | { readonly kind: 'undo' }
  /** Another program writes the note. */
  | { readonly kind: 'write'; readonly path: string }
  /** The note gets another name, or its old one again. */
  | { readonly kind: 'rename'; readonly path: string };

const undo = fc.constant<Move>({ kind: 'undo' });
const own: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: step.map((each): Move => ({ kind: 'act', step: each })) },
  { weight: 2, arbitrary: undo },
);
const moves = fc.oneof(
  fc.array(own, { maxLength: 25 }),
  fc.array(
    fc.oneof(
      { weight: 8, arbitrary: own },
      { weight: 1, arbitrary: path.map((at): Move => ({ kind: 'write', path: at })) },
      { weight: 1, arbitrary: path.map((at): Move => ({ kind: 'rename', path: at })) },
    ),
    { maxLength: 25 },
  ),
);

interface Change {
  readonly before: string;
  readonly after: string;
}

/** What undo has to do, told by whole texts only: a note that is not as the action left it stays. */
class Model {
  /** By the names that the notes had in the beginning. */
  readonly now = new Map(Object.entries(NOTES));
  readonly names = new Map(PATHS.map((each) => [each, each]));
  readonly #done: { group: boolean; changes: Map<string, Change>[] }[] = [];
  readonly #editor: MemoryNoteEditor;

  constructor(editor: MemoryNoteEditor) {
    this.#editor = editor;
  }

  /** Takes note of what an action has written. */
  acted(wrote: boolean, group: boolean): void {
    const changes = new Map<string, Change>();
    for (const [first, before] of this.now) {
      const after = this.text(first);
      if (after !== undefined && after !== before) changes.set(first, { before, after });
    }
    for (const [first, { after }] of changes) this.now.set(first, after);
    if (!wrote) return assert.equal(changes.size, 0);
    const newest = this.#done.at(-1);
    if (group && newest?.group === true) newest.changes.push(changes);
    else this.#done.push({ group, changes: [changes] });
    return undefined;
  }

  /** How many notes the undo has to leave as they are. */
  takeBack(): number {
    const left = new Set<string>();
    for (const changes of this.#done.pop()?.changes.reverse() ?? []) {
      for (const [first, { before, after }] of changes) {
        if (this.now.get(first) === after) this.now.set(first, before);
        else left.add(first);
      }
    }
    return left.size;
  }

  get isEmpty(): boolean {
    return this.#done.length === 0;
  }

  text(first: string): string | undefined {
    return this.#editor.text(this.names.get(first) ?? first);
  }

  expectSame(): void {
    for (const [first, text] of this.now) assert.equal(this.text(first), text);
  }
}

/** Actions and undos in any order, while other programs write and rename the notes. */
export function undosInBetween(figures = { undos: 0, left: 0, actions: 0 }): Subject {
  return subjectOf(
    'actions and undos in between',
    moves,
    async (each) => {
      const editor = createMemoryNoteEditor(NOTES);
      const actions = actionsOver(editor);
      const model = new Model(editor);
      const takeBack = async (): Promise<void> => {
        const report = await actions.undo();
        const left = model.takeBack();
        assert.equal(new Set(report?.failed.map(({ path }) => path)).size, left);
        model.expectSame();
        figures.undos += 1;
        figures.left += left;
      };
      for (const move of each) {
        if (move.kind === 'undo') await takeBack();
        else if (move.kind === 'act') {
          const report = await move.step(actions);
          model.acted(
            report.done.some(({ changed }) => changed),
            report.action.endsWith('-review'),
          );
          figures.actions += 1;
        } else {
          const name = model.names.get(move.path) ?? move.path;
          const text = editor.text(name);
          if (text === undefined) continue;
          if (move.kind === 'write') {
            editor.put(name, `${text}\n`);
            model.now.set(move.path, `${text}\n`);
          } else {
            const other = name === move.path ? `Moved ${name}` : move.path;
            editor.rename(name, other);
            actions.noteRenamed(name, other);
            model.names.set(move.path, other);
          }
        }
        model.expectSame();
        assert.equal(actions.canUndo(), !model.isEmpty);
      }
      while (!model.isEmpty) await takeBack();
      if (each.every(({ kind }) => kind === 'act' || kind === 'undo')) {
        assert.deepEqual(Object.fromEntries(model.now), NOTES);
      }
    },
    () => [
      `actions ${figures.actions}, undos ${figures.undos}`,
      `notes left as another program had changed them ${figures.left}`,
    ],
  );
}
