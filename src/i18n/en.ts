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
  // The list of notes with problems, and what each property should hold.
  problems: {
    title: 'Notes that need a look',
    footer: (notes: number) => (notes === 1 ? '1 note needs a look' : `${notes} notes need a look`),
    hint: 'These values could not be read, so they are left out of the lists. Nothing in the notes was changed.',
    close: 'Back to next steps',
    found: (value: string) => `Found: ${value}`,
    wanted: (expected: string) => `Expected: ${expected}`,
    none: 'Every value can be read. Nothing needs a look.',
  },
  // Why a note was left as it is.
  refusals: {},
  // What the notices say after an action.
  reports: {},
  // Dialogs.
  dialogs: {},
  // Names of commands, ribbon and status bar.
  commands: {},
  // The settings tab.
  settings: {
    headings: {
      people: 'Which notes are people',
      contact: 'Keeping in touch',
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
        desc: 'Every note in these folders, and in folders below, is about a person. One a line.',
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
      folder: 'A folder is a path in this vault, such as "People/Family".',
      'property-rule': 'Write a property and its value, such as "type: person".',
      tag: 'A tag has no spaces and is not only digits.',
      word: 'A word cannot hold a bar.',
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
