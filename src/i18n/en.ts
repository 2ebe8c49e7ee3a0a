import type { Expected } from '../domain/problem';

/** What an action is about, and what it does to it: "Rating", "saved". */
export type ActionWords = readonly [string, string];

const inBrackets = (detail: string): string => (detail === '' ? '' : ` (${detail})`);

/** Every word a user reads. Sentences are about the relationship, never a verdict on the person. */
export const en = {
  app: {
    name: 'Rapport',
  },
  depth: {
    1: { name: 'Surface', meaning: 'We trade features and benefits.' },
    2: { name: 'Sustained', meaning: 'I know their motives and values, and act on them.' },
    3: { name: 'Significant', meaning: 'I understand how they feel and who they are.' },
    none: 'Not rated',
  },
  // Words for days: "tomorrow", "3 days late".
  days: {
    today: 'today',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday',
    inDays: (days: number) => `in ${days} days`,
    daysLate: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
    monthsLate: (months: number) => (months === 1 ? '1 month late' : `${months} months late`),
    yearsLate: (years: number) => (years === 1 ? '1 year late' : `${years} years late`),
    daysAgo: (days: number) => `${days} days ago`,
    monthsAgo: (months: number) => (months === 1 ? '1 month ago' : `${months} months ago`),
    yearsAgo: (years: number) => (years === 1 ? '1 year ago' : `${years} years ago`),
  },
  // Days as people write them: an order of names, alternatives between bars; what is skipped means nothing.
  dayInput: {
    near: 'today tomorrow',
    weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
    months: 'january february march april may june july august september october november december',
    next: 'next',
    end: 'end',
    counts: 'one|a|an two three four five six',
    units: 'days weeks months years',
    skipped: 'in on by the of this st nd rd th',
  },
  // Kinds and sections of agenda items.
  agenda: {
    kinds: {
      step: 'Next step',
      promise: 'Promise',
      thanks: 'Thanks',
      owed: 'Promised to me',
      'keep-in-touch': 'Keep in touch',
      birthday: 'Birthday',
    },
    sections: {
      overdue: 'Overdue',
      today: 'Today',
      week: 'Next 7 days',
      later: 'Later',
      someday: 'Someday',
    },
    whenAndDate: (when: string, date: string) => `${when} (${date})`,
    lastContact: (ago: string) => `Last contact ${ago}`,
    noContact: 'No contact noted yet',
  },
  // The next steps view.
  nextSteps: {
    title: 'Next steps',
    list: 'Next steps by day',
    filter: 'Filter by name or words',
    filterHint: 'Filter…',
    clearFilter: 'Clear the filter',
    onlyTen: 'Only the ten',
    ten: 'Ten',
    actions: {
      complete: 'Complete',
      keep: 'Mark as kept',
      received: 'Mark as received',
      contacted: 'Log contact',
      drop: 'Drop',
      postpone: 'Postpone',
      edit: 'Edit next step',
      open: 'Open note',
      more: 'More actions',
    },
    openIn: {
      tab: 'Open in new tab',
      split: 'Open to the side',
      window: 'Open in new window',
    },
    postpone: {
      label: (option: string, day: string) => `${option} (${day})`,
      tomorrow: 'Tomorrow',
      threeDays: '+3 days',
      oneWeek: '+1 week',
      oneMonth: '+1 month',
      pickDay: 'Pick a day…',
    },
    said: {
      overdue: (count: number) => (count === 0 ? 'Nothing overdue' : `${count} overdue`),
      filtered: (shown: number, all: number) => `Filtered: ${shown} of ${all}`,
    },
    empty: {
      reading: { title: 'Reading your notes…', hint: 'This takes a moment after the start.' },
      noPeople: {
        title: 'No person notes yet',
        hint: 'A note about a person becomes one of Rapport’s by the property “type: person”. Other ways, such as a tag or a folder, can be chosen in the settings.',
      },
      noSteps: {
        title: 'Nothing waits',
        hint: 'Choose someone, and write down the next thing you want to do for this relationship.',
        button: 'Set a next step',
        placeholder: 'For whom is the next step?',
      },
      noMatch: {
        title: 'Nothing matches the filter',
        hint: 'It looks at the name, what is to be done, and why.',
        button: 'Clear the filter',
      },
      noneOfTen: {
        title: 'Nothing waits for the ten',
        hint: 'The ten are the people in your newest finished review.',
        button: 'Show everyone',
      },
    },
    help: {
      title: 'Keys',
      button: 'Show the keys',
      rows: [
        { keys: ['↑', '↓'], does: 'Move between rows' },
        { keys: ['Home', 'End'], does: 'First and last row' },
        { keys: ['←', '→'], does: 'Buttons of a row, or fold a section' },
        { keys: ['Enter'], does: 'Open the note' },
        { keys: ['x'], does: 'Complete, keep or log contact' },
        { keys: ['s'], does: 'Postpone' },
        { keys: ['e'], does: 'Edit the next step' },
        { keys: ['/'], does: 'Filter' },
        { keys: ['Esc'], does: 'Leave the filter' },
        { keys: ['?'], does: 'Show these keys' },
      ],
    },
  },
  // The ten review: its frame, then each step.
  tenReview: {
    frame: {
      title: 'The ten',
      steps: {
        list: 'List',
        rate: 'Rate',
        reconsider: 'Reconsider',
        decide: 'Decide',
        finish: 'Finish',
      },
    },
    list: {},
    rate: {},
    reconsider: {},
    decide: {},
    finish: {},
    comparison: {},
    past: {},
  },
  // The list of notes with problems, and what each property should hold.
  problems: {
    title: 'Notes that need a look',
    footer: (notes: number) => (notes === 1 ? '1 note needs a look' : `${notes} notes need a look`),
    hint: 'These values could not be read, so they are left out of the lists. Nothing in the notes was changed.',
    close: 'Back to next steps',
    found: (value: string) => `Found: ${value}`,
    wanted: (expected: string) => `Expected: ${expected}`,
    none: 'Every value can be read. Nothing needs a look.',
    expected: {
      depth: '1, 2 or 3',
      text: 'a text',
      texts: 'a list of texts',
      stage: 'one of the stages in the settings',
      cadence: 'a number of days, such as 30, or 2w, monthly or never',
      date: 'a day that exists, such as 2026-11-28',
      'past-date': 'a day that is not in the future, such as 2026-11-02',
      birthday: 'a day such as 1984-05-04 or 05-04',
      'step-kind': 'offer, ask or other',
      'dated-line': 'a line that begins with a day, such as 2026-11-02 | Walked together',
      'past-dated-line': 'a line with a day that is not in the future',
      'promise-day': 'a day that exists at the start of the line, or none',
      'depth-mark': 'a day and then 1, 2 or 3, such as 2026-06-01 | 2',
      'exchange-verb': 'a day and then offered, gave, asked or received',
      'discovery-facet': 'a day and then one of the facets in the settings',
      'no-near-miss':
        'a mark that can be read, such as quality 2, kept 2026-11-28 or dropped 2026-11-28',
      'readable-block': 'properties between two lines of three dashes, each name once',
      'review-people': 'up to ten links to notes that exist',
      'review-lists': 'as many entries as there are people',
      'review-answers': 'an answer that fits: a rating from 0 to 3, a text or a day',
    } satisfies Record<Expected, string>,
  },
  // Why a note was left as it is.
  refusals: {
    'no-note': () => 'The note is not there any more.',
    'unreadable-block': (_at: string, detail: string) =>
      `Its properties cannot be read${inBrackets(detail)}.`,
    'duplicate-keys': (at: string) => `${at} stands there twice.`,
    'unclosed-block': () => 'Its properties have no closing line “---”.',
    'not-properties': () => 'The block at its start does not hold properties.',
    'not-a-list': (at: string) => `${at} holds nested values where a list belongs.`,
    'not-provable': (at: string) => `${at} is written in a way that cannot be changed safely.`,
    'changed-meanwhile': (at: string) => `${at} has changed in the meantime.`,
    'future-day': () => 'The day lies in the future.',
    'no-such-day': () => 'There is no such day.',
    'no-next-step': () => 'There is no next step.',
    'no-such-line': (at: string) => `${at} has no such line.`,
    'empty-text': (at: string) => `${at} needs a text.`,
    'unknown-value': (at: string, detail: string) => `“${detail}” cannot be written to ${at}.`,
    'ten-are-enough': () => 'Ten are enough. Take someone off the list to make room.',
    'damaged-review': (at: string) => `${at} cannot be read, so it is left for you to mend.`,
    exists: () => 'There is a note of that name already.',
    'write-failed': (_at: string, detail: string) =>
      `It could not be written${inBrackets(detail)}.`,
  },
  // What the notices say after an action.
  reports: {
    undo: 'Undo',
    quoted: (text: string) => `“${text}”`,
    theNote: 'The note',
    and: (first: string, last: string) => `${first} and ${last}`,
    others: (count: number) => `${count} others`,
    forWhom: (who: string) => `for ${who}`,
    inNotes: (count: number) => (count === 1 ? 'in 1 note' : `in ${count} notes`),
    // What an action is about, and what it does to it.
    actions: {
      rate: ['Rating', 'saved'],
      'set-goal': ['Goal', 'saved'],
      'set-next-step': ['Next step', 'set'],
      'complete-next-step': ['Next step', 'completed'],
      'complete-items': ['Items', 'completed'],
      postpone: ['Day', 'moved'],
      'log-interaction': ['Interaction', 'noted'],
      'add-promise': ['Promise', 'noted'],
      'keep-promise': ['Promise', 'marked as kept'],
      'drop-promise': ['Promise', 'dropped'],
      'record-exchange': ['Exchange', 'noted'],
      'record-discovery': ['Discovery', 'noted'],
      'finish-review': ['Review', 'saved'],
      undo: ['Change', 'taken back'],
    } satisfies Record<string, ActionWords>,
    done: ([noun, became]: ActionWords, where: string) => `${noun} ${became} ${where}.`,
    undone: ([noun, became]: ActionWords, where: string) =>
      `Undone ${where}: ${noun.toLowerCase()} ${became}.`,
    couldNot: ([noun, became]: ActionWords) => `${noun} not ${became}.`,
    unchanged: (where: string) => `Nothing to change ${where}.`,
    failure: (who: string, why: string) => `${who}: ${why} Nothing was changed there.`,
    lastContactLeft: (who: string, property: string, value: string) =>
      `${who}: ${property} says ${value}, which is no past date. It was left as it is.`,
    nothingToUndo: 'There is nothing to undo.',
  },
  // Dialogs.
  dialogs: {
    cancel: 'Cancel',
    save: 'Save',
    nextStep: {
      title: (who: string) => `Next step for ${who}`,
      text: 'What comes next',
      due: 'By when',
      why: 'Why',
      whyHint: 'What it means to them.',
      kind: 'Kind',
      kinds: { offer: 'I offer something', ask: 'I ask for something', other: 'Something else' },
      confirm: 'Set next step',
      skipHint: 'Escape, or closing this, leaves it without a next step.',
      badValue: (value: string) =>
        `The note says “${value}”, which cannot be read. Saving replaces it.`,
    },
    outcome: {
      title: (who: string) => `What came of it? ${who}`,
      confirm: 'Complete',
      keep: 'Leave it open',
      skipHint:
        'Everything here is optional. Escape, or closing this, completes the step as it is.',
    },
    interaction: {
      title: 'Log interaction',
      people: 'With',
      addPerson: 'Add person',
      remove: (who: string) => `Remove ${who}`,
      pick: 'Who else was there?',
      day: 'Day',
      kind: 'Kind',
      quality: 'Quality',
      qualities: {
        1: '1 · News and small talk',
        2: '2 · What matters to them',
        3: '3 · How they feel and who they are',
      },
      duration: 'How long',
      durationHint: 'Minutes, or “1h30m”.',
      from: 'Who began',
      froms: { me: 'I did', them: 'They did' },
      text: 'In a line',
      noContact: 'Does not count as contact',
      noContactHint: 'For example an unanswered message.',
      confirm: 'Log',
    },
    rate: {
      title: (who: string) => `How deep is the relationship with ${who}?`,
      depth: 'Depth',
      why: 'Why',
      whyHint: 'Optional. It goes into the history of the rating.',
      keys: 'Keys 1 to 3 choose, 0 clears.',
    },
    goal: {
      title: (who: string) => `How deep would you like it to be with ${who}?`,
      none: 'No goal',
    },
    postpone: {
      title: 'Postpone to which day?',
      now: (day: string) => `Now: ${day}`,
      soon: 'Soon',
      day: 'Day',
      confirm: 'Postpone',
    },
    picker: { none: 'No person found.' },
    notSaid: '–',
    errors: {
      needed: 'This is needed.',
      'no-day': 'This is no day.',
      'past-day': 'Choose today or a later day.',
      'future-day': 'Choose today or an earlier day.',
      'no-duration': 'Write minutes, such as “45”, or “1h30m”.',
      'no-people': 'Add at least one person.',
    },
  },
  // Names of commands, ribbon and status bar.
  commands: {
    names: {
      'open-next-steps': 'Open next steps',
      'open-depth': 'Open depth',
      'start-review': 'Start or resume the ten review',
      'open-last-review': 'Open the last ten review',
      'set-next-step': 'Set next step',
      'complete-next-step': 'Complete next step',
      'log-interaction': 'Log interaction',
      'rate-depth': 'Rate depth',
      'set-goal': 'Set goal',
      'undo-last-change': 'Undo last change',
      'toggle-discreet-mode': 'Toggle discreet mode',
      'new-person': 'New person note',
      'choose-people': 'Choose which notes are people',
      'add-sample-notes': 'Add sample notes',
      'remove-sample-notes': 'Remove sample notes',
    },
    picks: {
      'set-next-step': 'For whom is the next step?',
      'complete-next-step': 'Whose next step is done?',
      'log-interaction': 'Who was it with?',
      'rate-depth': 'Which relationship?',
      'set-goal': 'Which relationship?',
    },
    status: {
      text: (overdue: number) => `${overdue} overdue`,
      label: (overdue: number) =>
        overdue === 1
          ? '1 thing is overdue. Open next steps.'
          : `${overdue} things are overdue. Open next steps.`,
    },
  },
  // The settings tab.
  settings: {
    headings: {
      people: 'Which notes are people',
      newPeople: 'New people',
      contact: 'Keeping in touch',
      reviews: 'Reviews',
      privacy: 'Privacy',
      vocabulary: 'Words and properties',
      names: 'Property names',
    },
    namesDesc: 'How the properties are called in your notes.',
    rows: {
      personProperties: {
        name: 'Properties of a person note',
        desc: 'A note is about a person when one of these properties holds the value. One a line, such as "type: person".',
      },
      personTags: {
        name: 'Tags of a person note',
        desc: 'Between commas. Tags below count too: "person" includes "person/family".',
      },
      personFolders: {
        name: 'Folders of people',
        desc: 'Every note in these folders, and in folders below, is about a person. One a line; "/" is the whole vault.',
      },
      excludedFolders: {
        name: 'Excluded folders',
        desc: 'Notes in these folders are never read. One a line.',
      },
      cadence3: {
        name: 'Significant relationships: be in touch every',
        desc: 'Days, or a word such as "2w", "monthly" or "never". A note can say otherwise with its own cadence.',
      },
      cadence2: {
        name: 'Sustained relationships: be in touch every',
        desc: 'Days, or a word such as "2w", "monthly" or "never".',
      },
      cadence1: {
        name: 'Surface relationships: be in touch every',
        desc: 'Days, or a word such as "3m", "quarterly" or "never".',
      },
      datedNotes: {
        name: 'Dated notes count as contact',
        desc: 'A link to a person in a daily note means that you were in touch that day. Links in tasks, quotes and code do not count.',
      },
      personFolder: {
        name: 'Folder for new people',
        desc: 'Where person notes are made. Empty: where your app puts new notes.',
      },
      personTemplate: {
        name: 'Template for new people',
        desc: 'The note that a person note begins as. "{{title}}", "{{name}}" and "{{date}}" are filled in.',
      },
      reviewReminder: {
        name: 'Suggest a new review after',
        desc: 'Days since the last finished one, or a word such as "quarterly" or "never".',
      },
      reviewsFolder: {
        name: 'Folder for reviews',
        desc: 'Where the notes of ten reviews are made.',
      },
      discreet: {
        name: 'Discreet mode',
        desc: 'Hides ratings, reasons and texts while you share your screen. It stays on until you switch it off.',
      },
      kinds: {
        name: 'Kinds of interaction',
        desc: 'Between commas, in the order in which they are offered.',
      },
      stages: {
        name: 'Stages',
        desc: 'The ladder a relationship climbs, between commas, the first rung first.',
      },
      facets: {
        name: 'Facets',
        desc: 'What there is to know of somebody, one a line. Where the property has another name: "goals: aims, hopes".',
      },
    },
    propertyName: (property: string) => `Property for "${property}"`,
    properties: {
      depth: 'How deep the relationship is: 1, 2 or 3.',
      'depth-goal': 'How deep you would like it to be.',
      'depth-why': 'Why the depth is what it is.',
      'depth-history': 'Ratings over time.',
      stage: 'How far you have come with each other.',
      cadence: 'How often to be in touch.',
      'last-contact': 'When you were last in touch.',
      'snooze-until': 'No reminder up to and including this day.',
      'next-step': 'What comes next.',
      'next-step-due': 'By when.',
      'next-step-why': 'For what reason.',
      'next-step-kind': 'Whether it offers or asks.',
      interactions: 'What passed between you.',
      promises: 'What was promised, by you and to you.',
      exchanges: 'What was offered, given, asked and received.',
      discovery: 'When you learnt what.',
      want: 'What you want from the relationship.',
      bring: 'What you bring to it.',
      birthday: 'The day of birth, with or without the year.',
    },
    errors: {
      needed: 'At least one is needed.',
      note: 'A note is a path in this vault, such as "Templates/Person.md".',
      folder: 'A folder is a path in this vault, such as "People/Family".',
      'property-rule': 'Write a property and its value, such as "type: person".',
      tag: 'A tag has no spaces and is not only digits.',
      word: 'A kind cannot hold a bar, or be a word that lines use otherwise, such as "quality 2".',
      facet: 'Write "goals", or "goals: aims, hopes".',
      cadence: 'Write a number of days, or a word such as "2w", "monthly" or "never".',
      name: 'A property name cannot hold a colon or a hash.',
    },
    nameTaken: (property: string) => `This name is already used for "${property}".`,
    unreadable:
      'Rapport could not read its settings and goes on with the usual ones. Your notes are not affected.',
  },
};

/** The words of one language. */
export type Words = typeof en;
