/** Runs, loads or shows something wherever it is taken for more than text. */
export const EVIL =
  '<x-evil></x-evil><img src="/ran.png" onerror="window.ran=1"><script>window.ran=1</script>' +
  '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>{{constructor.constructor("window.ran=1")()}}' +
  '<%= window.ran=1 %>${window.ran=1}[x](javascript:window.ran=1)![[/ran.png]]';

const yaml = (text: string): string => JSON.stringify(text);
const LONG_TEXT = 'w'.repeat(50_000) + ' word'.repeat(10_000);
const BIDI = 'Ada \u202Egnp.elif\u2066';

/** Names that a file of another program may have. */
const NAMES = [
  '<img src=x onerror=window.ran=1><x-evil>',
  '{{constructor.constructor("window.ran=1")()}}',
  '__proto__',
  'constructor',
  '${window.ran=1} <%= 1 %>',
  '.. %2e%2e',
  BIDI,
  'W'.repeat(200),
];

export const EVIL_NAME = `People/${NAMES[0] ?? ''}.md`;
export const BIDI_NAME = `People/${BIDI}.md`;
export const LONG = 'People/Long.md';
export const MANY = 'People/Many.md';

/** A person whose every property holds the text. */
function personOf(text: string): string {
  const said = yaml(text);
  const lines = [
    `aliases: [${said}, __proto__]`,
    'depth: 2',
    ...['depth-why', 'next-step', 'next-step-why', 'want', 'bring'].map(
      (name) => `${name}: ${said}`,
    ),
    `depth-history: [${yaml(`2026-01-10 | 2 | ${text}`)}]`,
    'next-step-due: 2026-11-20',
    `interactions: [${yaml(`2026-10-03 | call | quality 2 | ${text}`)}]`,
    `promises: [${yaml(`2026-11-21 | ${text}`)}, ${yaml(`thanks | ${text}`)}]`,
    `exchanges: [${yaml(`2026-10-05 | asked | social | ${text}`)}]`,
    `discovery: [${yaml(`2026-09-20 | direct | values | ${text}`)}]`,
    ...['goals', 'values', 'family'].map((name) => `${name}: [${said}]`),
    `stage: ${said}`,
    `cadence: ${said}`,
    'birthday: 1984-12-01',
    // A key may have 1,024 letters.
    `${yaml(text.slice(0, 1000))}: ${said}`,
    '__proto__: {type: person}',
    'constructor: x',
  ];
  return `${noteOf(lines)}${text}\n`;
}

const noteOf = (lines: readonly string[]): string =>
  `---\ntype: person\n${lines.join('\n')}\n---\n`;

/** Notes made to do harm: scripts, templates, and marks that turn text around. */
export const HOSTILE_VAULT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(NAMES.map((name) => [`People/${name}.md`, personOf(EVIL)])),
  'People/Script.md': '---js\nwindow.ran = 1\n---\n#person\n',
  'People/Broken.md': `---\ntype: person\n${EVIL}: [\n---\n`,
  'Reviews/Ten.md': `---\ntype: ten-review\ndate: 2026-11-01\nstatus: done\npeople: [${yaml(`[[${BIDI}]]`)}, ${yaml(`[[../../etc/passwd|${EVIL}]]`)}, "[[javascript:window.ran=1]]"]\nratings: [2, 1, 3]\nsteps: [${yaml(EVIL)}, "", ""]\n---\n`,
  'Plan.md': `---\ntype: relationship-plan\nwhat: ${yaml(EVIL)}\nwho: [${yaml(`[[${EVIL}]]`)}]\n---\n`,
};

const many = (line: (at: number) => string): string =>
  Array.from({ length: 10_000 }, (_, at) => `\n  - ${line(at)}`).join('');

/** A text of 100,000 letters, half of them without a space, and two lists of 10,000 items. */
export const HUGE_VAULT: Readonly<Record<string, string>> = {
  [LONG]: noteOf([
    'depth: 2',
    ...['depth-why', 'next-step', 'want'].map((name) => `${name}: ${LONG_TEXT}`),
    'next-step-due: 2026-11-20',
    `goals: [${LONG_TEXT}]`,
    `promises: [2026-11-21 | ${LONG_TEXT}]`,
    `interactions: [2026-10-03 | call | ${LONG_TEXT}]`,
  ]),
  [MANY]: noteOf([
    'depth: 3',
    `interactions:${many((at) => `2026-10-03 | call | number ${at}`)}`,
    `promises:${many((at) => `2026-11-21 | Promise ${at}`)}`,
  ]),
};
