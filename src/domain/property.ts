/**
 * The properties of RECORD section 2 but the facets, in the order in which new ones are written, with the
 * names besides their own that each may have in a note, the most wanted first.
 */
export const OTHER_NAMES = {
  depth: [],
  'depth-goal': [],
  'depth-why': [],
  'depth-history': [],
  stage: [],
  cadence: ['prm-cadence', 'frequency'],
  'last-contact': [
    'last_contact',
    'last_contacted',
    'lastContact',
    'prm-last-contacted',
    'last_chat',
  ],
  'snooze-until': ['snooze_until', 'prm-snooze-until'],
  'next-step': ['next_step', 'next_action'],
  'next-step-due': [
    'next_step_due',
    'next_action_date',
    'next-follow-up',
    'nextFollowUp',
    'next_contact',
  ],
  'next-step-why': [],
  'next-step-kind': [],
  interactions: [],
  promises: [],
  exchanges: [],
  discovery: [],
  want: [],
  bring: [],
  birthday: ['prm-birthday', 'birthdate', 'dob', 'BDAY'],
  'set-aside': [],
} as const;

export type Property = keyof typeof OTHER_NAMES;

export const PROPERTIES: readonly Property[] = Object.keys(OTHER_NAMES).filter(
  (name): name is Property => name in OTHER_NAMES,
);

/** For each property the names it may have in the notes of this vault. */
export type PropertyNames = Readonly<Record<Property, readonly string[]>>;

export const DEFAULT_PROPERTY_NAMES: PropertyNames = withOwnNames(OTHER_NAMES);

function withOwnNames<Name extends string>(others: Readonly<Record<Name, readonly string[]>>) {
  const names: Record<Name, readonly string[]> = { ...others };
  for (const name in names) names[name] = [name, ...others[name]];
  return names;
}
