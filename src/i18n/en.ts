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
  days: {},
  // Kinds and sections of agenda items.
  agenda: {},
  // The next steps view.
  nextSteps: {},
  // The list of notes with problems, and what each property should hold.
  problems: {},
  // Why a note was left as it is.
  refusals: {},
  // What the notices say after an action.
  reports: {},
  // Dialogs.
  dialogs: {},
  // Names of commands, ribbon and status bar.
  commands: {},
  // The settings tab.
  settings: {},
};

/** The words of one language. */
export type Words = typeof en;
