/**
 * The properties of RECORD section 2 but the facets, in the order in which new ones are written, with the
 * names that each may have in a note, the most wanted first.
 */
export const DEFAULT_PROPERTY_NAMES = {
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
  'set-aside': ['set-aside'],
} as const;

export type Property = keyof typeof DEFAULT_PROPERTY_NAMES;

export const PROPERTIES: readonly Property[] = Object.keys(DEFAULT_PROPERTY_NAMES).filter(
  (name): name is Property => name in DEFAULT_PROPERTY_NAMES,
);

/** For each property the names it may have in the notes of this vault. */
export type PropertyNames = Readonly<Record<Property, readonly string[]>>;
