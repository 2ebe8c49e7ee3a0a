import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { settingDefinitions } from '../../src/settings/setting-definitions';
import { shownAt, withTyped } from '../../src/settings/setting-rows';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { createSettingsStore } from '../../src/settings/settings-store';

const KIND =
  'A kind cannot hold a bar, or be a word that lines use otherwise, such as "quality 2".';

const DEFINITIONS = settingDefinitions(en, () => DEFAULT_SETTINGS);
const ITEMS = DEFINITIONS.flatMap((item) => ('items' in item && item.items ? item.items : item));
const ROWS = ITEMS.flatMap((item) => ('items' in item && item.items ? item.items : item));

/** What is said beside a row in which the text was typed. */
function typed(key: string, text: string): unknown {
  const [control] = ROWS.flatMap((row) => ('control' in row ? (row.control ?? []) : [])).filter(
    (each) => each.key === key,
  );
  switch (control?.type) {
    case 'text':
    case 'textarea':
    case 'folder':
    case 'file':
      return control.validate?.(text);
    default:
      throw new Error(`There is no row ${key}.`);
  }
}

describe('what is typed into the settings', () => {
  it.each<[string, string, string | undefined]>([
    ['personFolders', 'People\nWork/Clients', undefined],
    ['personFolders', '', undefined],
    ['personFolders', 'People/../..', 'Write a path, such as "People/Family".'],
    ['personFolders', 'C:\\People', 'Write a path, such as "People/Family".'],
    ['personTags', '#person, kin/close', undefined],
    ['personTags', 'two words', 'A tag has no spaces and is not only digits.'],
    ['personTags', '2026', 'A tag has no spaces and is not only digits.'],
    ['personProperties', 'type: person', undefined],
    ['personProperties', 'person', 'Write it like “type: person”.'],
    ['personProperties', 'type:', 'Write it like “type: person”.'],
    ['cadence3', '14', undefined],
    ['cadence3', 'monthly', undefined],
    ['cadence3', '', undefined],
    ['cadence3', 'often', 'Write a number of days, or "2w", "monthly", "never".'],
    ['cadence3', '-3', 'Write a number of days, or "2w", "monthly", "never".'],
    ['reviewsFolder', 'Reviews/Ten', undefined],
    ['reviewsFolder', '', 'At least one is needed.'],
    ['reviewsFolder', 'a/../b', 'Write a path, such as "People/Family".'],
    ['personFolder', '', undefined],
    ['personFolder', './People', 'Write a path, such as "People/Family".'],
    ['personTemplate', '', undefined],
    ['personTemplate', 'Templates/Person.md', undefined],
    ['personTemplate', '../Person.md', 'Write the path of a note, such as "Templates/Person.md".'],
    ['reviewReminder', '', undefined],
    ['reviewReminder', 'quarterly', undefined],
    ['reviewReminder', '0', 'Write a number of days, or "2w", "monthly", "never".'],
    ['kinds', '', 'At least one is needed.'],
    ['kinds', 'call, a | b', KIND],
    ['kinds', 'call, -', KIND],
    ['kinds', 'Quality 2', KIND],
    ['kinds', 'no contact', KIND],
    ['kinds', '45m', KIND],
    ['kinds', 'quality time', undefined],
    ['facets', 'direct', 'Write "goals", or "goals: aims, hopes".'],
    ['facets', 'goals\nvalues: beliefs', undefined],
    ['facets', 'goals:', 'Write "goals", or "goals: aims, hopes".'],
    ['facets', 'goals: aims: hopes', 'Write "goals", or "goals: aims, hopes".'],
    ['facets', 'goals: aims #1', 'Write "goals", or "goals: aims, hopes".'],
    ['facets', 'goals: values\nvalues: goals', undefined],
    ['facets', 'want: wishes', undefined],
    ['facets', 'goals: aims\ngoals: hopes', 'This name is already used for "goals".'],
    ['facets', 'goals\nhopes: Aims, Goals', 'This name is already used for "goals".'],
    ['facets', 'values\ngoals: Next-Step', 'This name is already used for "next-step".'],
    ['facets', 'goals: dob', 'This name is already used for "birthday".'],
    ['facets', 'kin: tags', 'This name is already used for "tags".'],
    ['questions.goals', '', undefined],
    ['questions.goals', 'What next?\nAnd then?', undefined],
    ['names.depth', 'rank, depth', undefined],
    ['names.depth', ' , ', 'At least one is needed.'],
    ['names.depth', 'a: b', 'A property name cannot hold a colon or a hash.'],
    ['names.depth', 'Stage', 'This name is already used for "stage".'],
    ['names.want', 'want, wishes', undefined],
    ['names.want', 'Goals', 'This name is already used for "goals".'],
    ['names.stage', 'Type', 'This name is already used for "type".'],
    ['names.bring', 'bring, Aliases', 'This name is already used for "aliases".'],
  ])('%s: %j', (key, text, message) => {
    expect(typed(key, text)).toBe(message);
  });
});

describe('the store', () => {
  it('shows a field as it was typed, saves it alone, and tells once', async () => {
    const saved: unknown[] = [];
    const file = {
      loadData: () => Promise.resolve({ future: 1, personTags: 7 }),
      saveData: (data: unknown) => Promise.resolve(void saved.push(data)),
    };
    const store = createSettingsStore(file, () => undefined);
    const take = (key: string, text: string): Promise<void> =>
      store.setAll(withTyped(key, text, store.current, store.current));
    let told = 0;
    store.onChange(() => (told += 1));
    await store.load();
    await take('personFolders', 'People\n/Work/');
    await take('names.stage', 'phase, stage');
    await take('names.depth', 'rank, phase');
    await take('names.want', 'goals');
    await take('facets', 'goals: next-step');
    await take('cadence1', 'sometimes');
    expect(saved).toEqual([
      { future: 1, personTags: 7, personFolders: ['People', 'Work'] },
      {
        future: 1,
        personTags: 7,
        personFolders: ['People', 'Work'],
        names: { stage: ['phase', 'stage'] },
      },
    ]);
    expect(told).toBe(2);
    expect(shownAt('personFolders', store.current)).toBe('People\nWork');
    expect(shownAt('names.stage', store.current)).toBe('phase, stage');
    expect(shownAt('cadence1', store.current)).toBe('90');
    expect(store.current.names.stage).toEqual(['phase', 'stage']);
  });

  it('keeps the questions of a facet alone; what does not fit stays in the file', async () => {
    const saved: unknown[] = [];
    const questions = { Values: 7, family: ['Who?'] };
    const store = createSettingsStore(
      {
        loadData: () => Promise.resolve({ questions }),
        saveData: (data) => Promise.resolve(void saved.push(data)),
      },
      () => undefined,
    );
    await store.load();
    expect(shownAt('questions.family', store.current)).toBe('Who?');
    expect(shownAt('questions.dots.and.all', store.current)).toBe('');
    await store.setAll(withTyped('questions.dots.and.all', 'Which?\n\n Why? ', store.current));
    await store.setAll(withTyped('questions.family', '', store.current));
    expect(saved).toEqual([
      { questions: { ...questions, 'dots.and.all': ['Which?', 'Why?'] } },
      { questions: { ...questions, 'dots.and.all': ['Which?', 'Why?'], family: [] } },
    ]);
    expect(shownAt('questions.dots.and.all', store.current)).toBe('Which?\nWhy?');
  });

  it.each([true, false])('keeps a switch as %s', (on) => {
    const switched = withTyped('discreet', String(on), { ...DEFAULT_SETTINGS, discreet: !on });
    expect(shownAt('discreet', switched)).toBe(on);
  });

  it('takes over what changed outside, and says nothing when nothing did', async () => {
    let data: unknown = null;
    const store = createSettingsStore(
      { loadData: () => Promise.resolve(data), saveData: () => Promise.resolve() },
      () => undefined,
    );
    let told = 0;
    store.onChange(() => (told += 1));
    await store.load();
    expect(told).toBe(0);
    data = { personTags: ['friend'] };
    await store.load();
    await store.load();
    expect(store.current.personTags).toEqual(['friend']);
    expect(told).toBe(1);
  });

  it('goes on with the usual settings when the file is no JSON, and tells', async () => {
    const failures: unknown[] = [];
    const store = createSettingsStore(
      {
        loadData: () => Promise.reject(new SyntaxError('Unexpected end of JSON input')),
        saveData: () => Promise.resolve(),
      },
      (error) => failures.push(error),
    );
    await store.load();
    expect(store.current).toEqual(DEFAULT_SETTINGS);
    expect(failures).toHaveLength(1);
  });
});
