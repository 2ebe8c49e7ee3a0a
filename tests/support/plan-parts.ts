import type { Frontmatter } from '../../src/domain/note';
import { readPlan, type Plan } from '../../src/domain/plan';
import type { PanelSection } from '../../src/views/panel-section';
import type { PlanParts } from '../../src/views/plans/plan-parts';
import { inFolder } from './depth-people';
import { aNote, TODAY } from './person-builders';
import { deedsOf, wordsOf } from './person-sections';
import { ToldIndex, toldParts } from './view-parts';

export const BREAD = 'Plans/Bread.md';

/** All of a plan that is answered, with Ada and Per in it. */
export const ANSWERED: Frontmatter = {
  ...{ what: 'A bread course for the street', where: 'The harbour', when: 'May' },
  who: ['[[Ada]]', '[[Per]]'],
};

/** A plan as its properties make it; links lead to the notes in People. */
export function aPlan(frontmatter: Frontmatter, path = BREAD): Plan {
  const name = path.replace(/^.*\/|\.md$/g, '');
  const resolve = (link: string) => (link === 'Gone' ? undefined : `People/${link}.md`);
  return readPlan(aNote({ path, name, frontmatter }), resolve, TODAY);
}

/** What the plans view is handed, over people with a few things in common; each deed is written down. */
export function planParts(plans: readonly Plan[]) {
  const index = new ToldIndex();
  index.persons = [
    inFolder('People', 'Ada', {
      ...{ depth: 2, 'next-step': 'Send the seeds', 'next-step-due': '2026-11-28' },
      discovery: [
        '2026-10-01 | indirect | values | Soil',
        '2026-11-02 | direct | goals | A stall of her own',
        '2026-11-20 | goals | No dogs',
      ],
    }),
    inFolder('People', 'Per', { discovery: ['2026-11-10 | family | Ida'] }),
    inFolder('People', 'Mei', { goals: ['A street with benches'], company: 'Bread & Sons' }),
    inFolder('People', 'Kofi', { projects: ['The street library'] }),
    inFolder('People', 'Noor'),
  ];
  index.planned = plans;
  const told = toldParts(index);
  const picked = { path: undefined as string | undefined };
  const parts: PlanParts = {
    ...told.parts,
    dialogs: {
      ...told.parts.dialogs,
      pickPerson(placeholder, offered = () => true) {
        const names = index.persons.filter(offered).map(({ name }) => name);
        told.log.push(`pick: ${placeholder} ${names.join(', ')}`);
        return Promise.resolve(picked.path);
      },
    },
    newPlan() {
      told.log.push('new plan');
      return Promise.resolve<string | undefined>(undefined);
    },
    linkTo: (path) => `[[${path.replace(/^.*\/|\.md$/g, '')}]]`,
  };
  return { index, parts, picked, log: told.log };
}

/** Each section in words: its title, its lines, and its buttons in brackets. */
export function inWords(sections: readonly PanelSection[]): readonly string[] {
  return sections.flatMap((section) => [
    `# ${[section.key, section.title, section.brief].filter(Boolean).join(' · ')}`,
    ...section.lines.flatMap(({ fields = [] }) =>
      fields.map(([label, value]) => `${label} ${value || '_'}`),
    ),
    ...wordsOf(section).filter(Boolean),
    ...deedsOf(section).map(([label]) => `[${label}]`),
  ]);
}

/** Does what the button of that label does. */
export async function doDeed(sections: readonly PanelSection[], label: string): Promise<void> {
  const found = sections.flatMap(deedsOf).find(([name]) => name === label);
  if (found === undefined) throw new Error(`No button ${label}`);
  await found[1]();
}
