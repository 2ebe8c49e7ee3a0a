/** What the command line says of workbench/vault on 22 November 2026, worked out by hand from the notes. */
const people = (folder: string) => (name: string) => `People/${folder}${name}.md`;
const friend = people('');
const family = people('Family/');
const neighbour = people('Neighbours/');
const colleague = people('Work/');

type Row = readonly [due: string | null, kind: string, path: string, text?: string, why?: string];

const items = (section: string, rows: readonly Row[]) =>
  rows.map(([due, kind, path, text, why]) => {
    const name = path.replace(/^.*\//, '').replace(/\.md$/, '');
    return { section, kind, path, name, text: text ?? null, why: why ?? null, due };
  });

export const SAMPLE_SUMMARY = {
  ok: true,
  date: '2026-11-22',
  people: 40, // 20 in People, 5 in Family, 5 in Neighbours, 10 in Work
  inTheTen: 8, // the review of 23 August; that of 15 November is a draft
  agenda: { overdue: 20, today: 4, week: 11, later: 17, someday: 5 },
  problems: 7,
};

/** Beside each keep-in-touch: last contact + days. */
export const SAMPLE_WEEK = {
  ok: true,
  items: items('week', [
    ['2026-11-23', 'keep-in-touch', friend('Anjali Rao')], // 26 October + 4w
    ['2026-11-23', 'keep-in-touch', family('Tove Solberg')], // 16 November + weekly
    ['2026-11-24', 'promise', neighbour('Ines Carvalho'), 'Lend her the drill'],
    ['2026-11-24', 'thanks', friend('Ada Lindqvist'), 'The seeds'],
    ['2026-11-24', 'keep-in-touch', friend('Hana Novák')], // daily note of 25 October + 30
    ['2026-11-24', 'keep-in-touch', colleague('Priya Nair')], // 3 November + 3w; the embed is no contact
    [
      '2026-11-25',
      'step',
      family('Ingrid Solberg'),
      'Ask her for the recipe of the potato flatbread',
    ],
    [
      '2026-11-28',
      'step',
      friend('Ada Lindqvist'),
      'Send the soil article',
      'She is planning an allotment',
    ],
    ['2026-11-28', 'keep-in-touch', friend('Mateo Quispe')], // 14 November + 14; the future date is bad
    ['2026-11-29', 'keep-in-touch', neighbour('Mei Lin')], // 15 November + 14
    ['2026-11-29', 'birthday', family('Chidi Okafor')],
  ]),
};

export const SAMPLE_SOMEDAY = {
  ok: true,
  items: items('someday', [
    [null, 'step', colleague('Fatima Zahra Benali'), 'Ask about the residency'], // due “tomorrow” is bad
    [null, 'step', colleague('Ravi Menon'), 'Ask how the team’s new rhythm works for him'],
    [null, 'promise', friend('Rasmus Holm'), 'Lend him the tent'], // there is no 2026-13-40
    [null, 'promise', friend('Rasmus Holm'), 'Find the old photos'],
    [null, 'keep-in-touch', neighbour('Bjarne Lund')], // quarterly, but no contact is known
  ]),
};

/** By name. */
export const SAMPLE_TEN = [
  'Ada Lindqvist',
  'Erik Solberg',
  'Ingrid Solberg',
  'Kwame Mensah',
  'Mei Lin',
  'Nia Davies',
  'Noor Haddad',
  'Priya Nair',
];

/** In the ten first, then by depth, then by how many there are; nobody else needs anything. */
export const SAMPLE_SIGNALS = [
  'Erik Solberg: no-next-step',
  'Erik Solberg: one-sided',
  'Nia Davies: promise-late', // the letters, since 31 October
  'Nia Davies: no-next-step',
  'Kwame Mensah: no-next-step',
  'Gulnara Akhmetova: no-next-step',
  'Gulnara Akhmetova: rating-without-evidence',
  'Gulnara Akhmetova: too-fast', // 20 August and 10 September
  'Gulnara Akhmetova: out-of-balance',
  'Elin Sjöberg: no-next-step',
  'Lucía Fernández: no-next-step',
  'Mateo Quispe: no-next-step',
  'Tove Solberg: no-next-step',
  'Daniel Weiss: no-next-step',
  'Hana Novák: no-next-step',
  'Rasmus Holm: no-next-step',
  'Sofia Rossi: no-next-step',
  'Thandiwe Dlamini: no-next-step',
  'Yusuf Demir: no-next-step',
  'Kofi Asante: asked-before-offering',
];

/** By name. */
export const SAMPLE_SURFACE = [
  'Aiyana Begay',
  'Ines Carvalho',
  'Kenji Watanabe',
  'Kofi Asante',
  'Leilani Kahale',
  'Oluwaseun Adeyemi',
  'Per Lindqvist',
];

export const SAMPLE_ADA = {
  path: friend('Ada Lindqvist'),
  name: 'Ada Lindqvist',
  depth: 2,
  goal: 3,
  stage: 'known',
  lastContact: '2026-11-02',
  cadenceDays: 30,
  keepInTouchDue: '2026-12-02',
  nextStep: {
    text: 'Send the soil article',
    due: '2026-11-28',
    why: 'She is planning an allotment',
    kind: 'offer',
  },
  inTheTen: true,
  evidenceMissing: [],
  balance: { relationship: 0, social: 1, business: -1, all: 0 },
  signals: [],
};

export const SAMPLE_GULNARA = {
  path: friend('Gulnara Akhmetova'),
  name: 'Gulnara Akhmetova',
  depth: 3,
  goal: null,
  stage: null,
  lastContact: '2026-11-19',
  cadenceDays: 14,
  keepInTouchDue: '2026-12-03',
  nextStep: null,
  inTheTen: false,
  evidenceMissing: ['values', 'motives', 'personality'],
  balance: { relationship: -1, social: 0, business: -3, all: -4 },
  signals: ['no-next-step', 'rating-without-evidence', 'too-fast', 'out-of-balance'],
};

export const SAMPLE_MARTA = {
  path: colleague('Marta Kowalska'),
  name: 'Marta Kowalska',
  depth: 2,
  goal: null,
  stage: null,
  lastContact: '2026-07-01',
  cadenceDays: 'never',
  keepInTouchDue: null,
  nextStep: {
    text: 'Congratulate her on the new role',
    due: '2026-11-22',
    why: null,
    kind: 'other',
  },
  inTheTen: false,
  evidenceMissing: [],
  balance: { relationship: 0, social: 0, business: 0, all: 0 },
  signals: [],
};
