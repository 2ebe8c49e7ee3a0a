import { replaced } from './harness/replaced';

const ADA = `---
type: person
depth: 2
depth-goal: 3
depth-history:
  - 2026-08-22 | 2
next-step: Send the soil article
next-step-due: 2026-09-05
---
Met at the allotment.
`;
const MEI = '---\ntype: person\ndepth: 3\n---\n';
export const PER = '---\r\ntype: person\r\ndepth: 2 # since the boat\r\n---\r\n';
const TOMAS = '---\ntype: person\n---\n';
export const NOOR = '---\ntype: person\nvalues: [Patience]\n---\n';

/** The same notes once the review has been finished. */
export const ADA_DEEPER = replaced(ADA, [
  ['depth: 2\n', 'depth: 3\n'],
  ['  - 2026-08-22 | 2\n', '  - 2026-08-22 | 2\n  - 2026-11-22 | 3\n'],
]);
export const MEI_LESS_DEEP =
  '---\ntype: person\ndepth: 2\ndepth-history:\n  - 2026-11-22 | 2\n---\n';
export const PER_LESS_DEEP = replaced(PER, [
  ['depth: 2 ', 'depth: 1 '],
  ['boat\r\n', 'boat\r\ndepth-history:\r\n  - 2026-11-22 | 1\r\n'],
]);
export const NOOR_RATED =
  '---\ntype: person\nvalues: [Patience]\ndepth: 1\ndepth-history:\n  - 2026-11-22 | 1\n---\n';

export const PEOPLE = {
  'Ada Lindqvist.md': ADA,
  'Mei Lin.md': MEI,
  'Noor Haddad.md': NOOR,
  'Per Berg.md': PER,
  'Tomás Rivera.md': TOMAS,
};

/** Where the review of the second day lies. */
export const SECOND = 'Reviews/Ten relationships 2026-11-22.md';
/** The answers to the later questions: none. */
export const REST = `wanted: [0, 0, 0, 0]
steps: ["", "", "", ""]
whys: ["", "", "", ""]
dues: ["", "", "", ""]
---
`;

/** A draft of four in which nothing is answered. */
export const DRAFT = `---
type: ten-review
date: 2026-11-22
status: draft # begun on the train
people: ["[[Ada Lindqvist]]", "[[Mei Lin]]", "[[Per Berg]]", "[[Tomás Rivera]]"]
first-ratings: [0, 0, 0, 0]
ratings: [0, 0, 0, 0]
${REST}`;

/** What of a draft is another once so much is answered: first ratings, ratings. */
export const ratings = (first: string, rating = first): readonly (readonly [string, string])[] => [
  ['first-ratings: [0, 0, 0, 0]', `first-ratings: [${first}]`],
  ['\nratings: [0, 0, 0, 0]', `\nratings: [${rating}]`],
];

/** How the review ends from which Mei was renamed and two were lost. */
export const MEANWHILE_DONE = `---
type: ten-review
date: 2026-11-22
status: done # begun on the train
people: ["[[Ada Lindqvist]]", "[[Mei Lin-Chen]]", "[[Per Berg]]", "[[Tomás Rivera]]"]
first-ratings: [3, 2, 1, 0]
ratings: [3, 2, 1, 0]
${REST}
| Person | First rating | Rating | Wanted | Next step | Due |
| --- | --- | --- | --- | --- | --- |
| [[Ada Lindqvist]] | 3 | 3 |  |  |  |
| [[Mei Lin-Chen]] | 2 | 2 |  |  |  |
| [[Per Berg]] | 1 | 1 |  |  |  |
| [[Tomás Rivera]] |  |  |  |  |  |
`;

/** The same, with everyone as they were. */
export const FOUR_DONE = MEANWHILE_DONE.replaceAll('Mei Lin-Chen', 'Mei Lin');
