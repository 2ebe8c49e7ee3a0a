import { describe, expect, it } from 'vitest';
import type { Frontmatter } from '../../../src/domain/note';
import { planSections } from '../../../src/views/plans/plan-model';
import type { PlanState } from '../../../src/views/plans/plan-parts';
import { plansSections } from '../../../src/views/plans/plans-model';
import { ANSWERED, aPlan, BREAD, doDeed, inWords, planParts } from '../../support/plan-parts';

const aState = (log: string[] = [], more: Partial<PlanState> = {}): PlanState => ({
  ...{ path: undefined, asking: undefined },
  show: (path) => void log.push(`show ${path}`),
  begin: () => Promise.resolve(void log.push('begin')),
  edit: () => void log.push('edit'),
  ...more,
});

describe('the list of plans', () => {
  it('shows each with how far it has come, its people and their steps; closed ones are folded away', () => {
    const { parts } = planParts([
      aPlan({ ...ANSWERED, alignment: ['2026-11-02 | refine | A low fence'] }),
      aPlan({ what: 'A choir', when: 'May' }, 'Plans/Choir.md'),
      aPlan({ ...ANSWERED, who: [] }, 'Plans/Early.md'),
      aPlan({ who: ['[[Ada]]', '[[Gone]]'], status: 'closed' }, 'Plans/Old.md'),
    ]);
    expect(inWords(plansSections(parts, aState()))).toEqual([
      '# plans',
      'Bread A bread course for the street (Ada · Send the seeds · in 6 days (Sat 28 Nov)) (Per · No next step) (Mon 2 Nov · Refine the plan · A low fence)',
      'Choir A choir (2 of 4 answered. Next: Where?)',
      'Early A bread course for the street (3 of 4 answered. Next: With whom?)',
      '[New plan]',
      '# closed · Closed plans · 1',
      'Old (1 of 4 answered. Next: What do you want to reach?) (Ada · Send the seeds · in 6 days (Sat 28 Nov)) (Gone · No next step)',
    ]);
  });

  it('says what a plan is while there is none, and begins one', async () => {
    const { parts, log } = planParts([]);
    const sections = plansSections(parts, aState(log));
    expect(inWords(sections)).toEqual([
      '# plans',
      'A plan begins with what you want to reach. Who it is with comes last.',
      '[New plan]',
    ]);
    await doDeed(sections, 'New plan');
    expect(log).toEqual(['begin']);
  });
});

function open(frontmatter: Frontmatter, more: Partial<PlanState> = {}) {
  const plan = aPlan(frontmatter);
  const { log, ...bed } = planParts([plan]);
  const state = aState(log, { path: BREAD, ...more });
  const sections = () => planSections({ plan, state }, bed.parts);
  return {
    ...bed,
    log,
    state,
    words: () => inWords(sections()),
    act: (label: string) => doDeed(sections(), label),
  };
}

/** The words of one section only. */
const part = (key: string, words: readonly string[]): readonly string[] => {
  const from = words.findIndex((line) => line.startsWith(`# ${key}`));
  const rest = words.slice(from + 1);
  const to = rest.findIndex((line) => line.startsWith('# '));
  return rest.slice(0, to < 0 ? undefined : to);
};

describe('the questions of a plan', () => {
  it('stand in their order, and who waits and says what for', () => {
    expect(
      open({ what: 'A bread course', who: ['[[Ada]]'] })
        .words()
        .slice(0, 12),
    ).toEqual([
      '# head',
      'Bread',
      '[All plans]',
      '[Close the plan]',
      '# questions',
      'What do you want to reach? A bread course',
      'Where? _',
      'When? _',
      '# who · With whom?',
      'Ada (Send the seeds) (in 6 days (Sat 28 Nov))',
      'This comes last. Still open: Where? When?',
      '[Remove Ada]',
    ]);
  });

  it('propose people once they are answered, the one who shares most words first, and nobody twice', () => {
    expect(part('who', open({ ...ANSWERED, who: ['[[Kofi]]', '[[Gone]]'] }).words())).toEqual([
      'Kofi (No next step)',
      'Gone (No next step)',
      'Mei (It is about bread, street too)',
      '[Remove Kofi]',
      '[Remove Gone]',
      '[Add Mei]',
      '[Add person]',
    ]);
    expect(part('who', open({ ...ANSWERED, what: 'A choir', who: [] }).words())).toEqual([
      '[Add person]',
    ]);
  });

  it.each<[string, string, Frontmatter, readonly string[]]>([
    ['closes it', 'Close the plan', ANSWERED, [`plan ${BREAD} status closed`]],
    [
      'takes it up again',
      'Take it up again',
      { ...ANSWERED, status: 'closed' },
      [`plan ${BREAD} status active`],
    ],
    ['goes back', 'All plans', ANSWERED, ['show undefined']],
    ['adds who is proposed', 'Add Mei', ANSWERED, [`plan ${BREAD} add [[Mei]]`]],
    ['takes somebody out', 'Remove Per', ANSWERED, [`plan ${BREAD} remove [[Per]]`]],
    [
      'offers everyone else',
      'Add person',
      ANSWERED,
      ['pick: Which relationship? Mei, Kofi, Noor', `plan ${BREAD} add [[Noor]]`],
    ],
  ])('a button %s', async (_, label, note, log) => {
    const plan = open(note);
    plan.picked.path = 'People/Noor.md';
    await plan.act(label);
    expect(plan.log).toEqual(log);
  });

  it('adds nobody when the picker is closed', async () => {
    const plan = open(ANSWERED);
    await plan.act('Add person');
    expect(plan.log).toEqual(['pick: Which relationship? Mei, Kofi, Noor']);
  });
});

describe('the alignment of a plan', () => {
  it('begins when there is somebody to compare with', () => {
    const keys = (who: readonly string[]) =>
      open({ ...ANSWERED, who })
        .words()
        .filter((line) => line.startsWith('#')).length;
    expect([keys([]), keys(['[[Gone]]']), keys(['[[Ada]]'])]).toEqual([3, 3, 5]);
  });

  it('shows the plan beside all discoveries while nothing was compared', () => {
    expect(part('compare', open(ANSWERED).words())).toEqual([
      'The plan: A bread course for the street (The harbour) (May) (Ada, Per)',
      'Discovered so far: (Ada · goals · No dogs · Fri 20 Nov) (Per · family · Ida · Tue 10 Nov) (Ada · goals · A stall of her own · Mon 2 Nov) (Ada · values · Soil · Thu 1 Oct)',
    ]);
  });

  it.each<[string, string]>([
    [
      '2026-11-10 | aligned',
      'Discovered since Tue 10 Nov: (Ada · goals · No dogs · Fri 20 Nov) (Per · family · Ida · Tue 10 Nov)',
    ],
    ['2026-11-20 | aligned', 'Discovered since Fri 20 Nov: (Ada · goals · No dogs · Fri 20 Nov)'],
    ['2026-11-21 | aligned', 'Discovered since Sat 21 Nov: Nothing yet.'],
  ])('shows what was discovered since the last comparison, %s', (line, shown) => {
    const alignment = ['2026-10-01 | refine', line];
    expect(part('compare', open({ ...ANSWERED, alignment }).words())[1]).toBe(shown);
  });

  it.each<[string, readonly string[]]>([
    ['Aligned', [`align ${BREAD} aligned`]],
    ['Refine the plan', [`align ${BREAD} refine`, 'edit']],
  ])('%s is noted', async (label, log) => {
    const plan = open(ANSWERED);
    await plan.act(label);
    expect(plan.log).toEqual(log);
  });

  it('asks whom to ask before anything is written, and leaves present steps alone', async () => {
    const plan = open(ANSWERED);
    await plan.act('Rediscover');
    expect(plan.log).toEqual([]);
    expect(part('verdict', plan.words())).toEqual([
      'What to ask them next:',
      'Ada What would you never give up? (Now: Send the seeds. It stays as it is.)',
      'Per What are you looking forward to this year?',
      '[Ask this]',
      '[Leave out]',
      '[Set 1 next step]',
      '[Cancel]',
    ]);
    await plan.act('Set 1 next step');
    expect(plan.log).toEqual([
      `align ${BREAD} rediscover | People/Per.md: What are you looking forward to this year?`,
    ]);
    expect(plan.state).toMatchObject({ asking: undefined });
  });

  it('replaces a step only where the user chose so', async () => {
    const plan = open(ANSWERED);
    await plan.act('Rediscover');
    await plan.act('Ask this');
    expect(part('verdict', plan.words()).slice(1, 3)).toEqual([
      'Ada What would you never give up? (Now: Send the seeds. The new one takes its place.)',
      'Per What are you looking forward to this year?',
    ]);
    await plan.act('Set 2 next steps');
    expect(plan.log[0]?.split(' | ')).toHaveLength(3);
    await plan.act('Rediscover');
    await plan.act('Ask this');
    await plan.act('Leave out');
    expect(part('verdict', plan.words())[1]).toBe(
      'Ada What would you never give up? (Now: Send the seeds. It stays as it is.)',
    );
  });

  it('is given up by Cancel, and can be noted without a step', async () => {
    const plan = open(ANSWERED);
    await plan.act('Rediscover');
    await plan.act('Cancel');
    expect(plan.words()).toContain('[Rediscover]');
    await plan.act('Rediscover');
    await plan.act('Leave out');
    await plan.act('Note it without next steps');
    expect(plan.log).toEqual([`align ${BREAD} rediscover`]);
  });
});
