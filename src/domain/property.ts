/** The properties of RECORD section 2 but the facets, in the order in which new ones are written. */
export const PROPERTIES = [
  'depth',
  'depth-goal',
  'depth-why',
  'depth-history',
  'stage',
  'cadence',
  'last-contact',
  'snooze-until',
  'next-step',
  'next-step-due',
  'next-step-why',
  'next-step-kind',
  'interactions',
  'promises',
  'exchanges',
  'discovery',
  'want',
  'bring',
  'birthday',
] as const;

export type Property = (typeof PROPERTIES)[number];

/** Where in that order the facets stand: before `discovery`. */
export const FACETS_BEFORE: Property = 'discovery';

/** For each property the names it may have in a note, the most wanted first (RECORD section 2). */
export type PropertyNames = Readonly<Record<Property, readonly string[]>>;

export const DEFAULT_PROPERTY_NAMES: PropertyNames = {
  depth: ['depth'],
  'depth-goal': ['depth-goal'],
  'depth-why': ['depth-why'],
  'depth-history': ['depth-history'],
  stage: ['stage'],
  cadence: ['cadence', 'prm-cadence', 'frequency'],
  'last-contact': [
    'last-contact',
    'last_contact',
    'last_contacted',
    'lastContact',
    'prm-last-contacted',
    'last_chat',
  ],
  'snooze-until': ['snooze-until', 'snooze_until', 'prm-snooze-until'],
  'next-step': ['next-step', 'next_step', 'next_action'],
  'next-step-due': [
    'next-step-due',
    'next_step_due',
    'next_action_date',
    'next-follow-up',
    'nextFollowUp',
    'next_contact',
  ],
  'next-step-why': ['next-step-why'],
  'next-step-kind': ['next-step-kind'],
  interactions: ['interactions'],
  promises: ['promises'],
  exchanges: ['exchanges'],
  discovery: ['discovery'],
  want: ['want'],
  bring: ['bring'],
  birthday: ['birthday', 'prm-birthday', 'birthdate', 'dob', 'BDAY'],
};
