import { DEFAULT_PROPERTY_NAMES } from './property';
import type { RecordRules } from './rules';

/** How notes are read before the user changes a setting (RECORD sections 1 to 4). */
export const DEFAULT_RULES: RecordRules = {
  personProperties: ['type: person'],
  personTags: ['person'],
  personFolders: [],
  excludedFolders: ['Templates'],
  names: DEFAULT_PROPERTY_NAMES,
  facets: [
    'goals',
    'values',
    'motives',
    'projects',
    'interests',
    'family',
    'personality',
    'working-style',
  ],
  questions: {},
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
  cadence1: 90,
  cadence2: 30,
  cadence3: 14,
  datedNotes: true,
};
