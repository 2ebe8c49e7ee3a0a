import { DEFAULT_PROPERTY_NAMES } from './property';
import type { RecordRules } from './rules';

const FACETS = [
  'goals',
  'values',
  'motives',
  'projects',
  'interests',
  'family',
  'personality',
  'working-style',
];

/** How notes are read before the user changes a setting (RECORD sections 1 to 4). */
export const DEFAULT_RULES: RecordRules = {
  personProperties: [{ property: 'type', value: 'person' }],
  personTags: ['person'],
  personFolders: [],
  excludedFolders: ['Templates'],
  names: DEFAULT_PROPERTY_NAMES,
  facets: FACETS.map((name) => ({ name, properties: [name] })),
  stages: ['connected', 'met', 'known', 'liked', 'trusted'],
  kinds: [
    'meeting',
    'call',
    'video',
    'message',
    'email',
    'letter',
    'event',
    'visit',
    'gift',
    'step',
  ],
  cadenceByDepth: { 1: 90, 2: 30, 3: 14 },
  datedNotes: true,
};
