import { describe, expect, it } from 'vitest';
import {
  alignmentEdit,
  planAnswerEdit,
  planStatusEdit,
  planWhoEdit,
} from '../../../src/domain/edits/plan-edit';
import type { Frontmatter } from '../../../src/domain/note';
import { context, day, pairsAfter, refusalOf, TODAY } from '../../support/edit-run';

const here = context();
type Pairs = [string, unknown][];

describe('answer a question of a plan', () => {
  it.each<[string, Parameters<typeof planAnswerEdit>, Frontmatter, Pairs]>([
    ['into its place', ['what', ' A seed\nlibrary '], { What: '' }, [['What', 'A seed library']]],
    ['where there was none', ['when', 'Spring'], {}, [['when', 'Spring']]],
    ['over a bad one', ['where', 'Here'], { where: ['x'] }, [['where', 'Here']]],
    ['the same again', ['where', 'Here'], { where: ' Here' }, [['where', ' Here']]],
    ['with nothing: it is cleared', ['what', ' '], { what: 'x' }, [['what', null]]],
    ['with nothing where a bad one stands', ['what', ''], { what: ['x'] }, [['what', null]]],
    ['with nothing where nothing is', ['what', ''], { what: '' }, [['what', '']]],
    ['with nothing where there is no key', ['what', ''], {}, []],
  ])('%s', (_, answer, before, after) => {
    expect(pairsAfter(planAnswerEdit(...answer), before)).toEqual(after);
  });
});

describe('say who a plan is for', () => {
  const answers = { what: 'a', where: 'b', when: 'c' };
  it.each<[string, readonly string[], Frontmatter, unknown]>([
    ['in a new list', ['[[Ada]]'], answers, ['[[Ada]]']],
    ['each once', ['[[Ada]]', '[[Per]]', ' [[Ada]]'], answers, ['[[Ada]]', '[[Per]]']],
    ['instead of others', ['[[Per]]'], { ...answers, who: ['[[Ada]]'] }, ['[[Per]]']],
    ['instead of a single text', ['[[Per]]'], { ...answers, who: '[[Ada]]' }, ['[[Per]]']],
    ['nobody any more', [], { ...answers, who: ['[[Ada]]'] }, []],
  ])('%s', (_, links, before, who) => {
    const pairs = pairsAfter(planWhoEdit(links), before);
    expect(pairs).toEqual([...Object.entries(answers), ['who', who]]);
  });

  it.each<[string, Frontmatter, object]>([
    ['what', {}, { reason: 'who-comes-last', property: 'what' }],
    ['where', { what: 'a', when: 'c' }, { reason: 'who-comes-last', property: 'where' }],
    ['when', { ...answers, When: ' ', when: '' }, { reason: 'who-comes-last', property: 'when' }],
    [
      'a what that is bad',
      { ...answers, what: ['x'] },
      { reason: 'who-comes-last', property: 'what' },
    ],
    [
      'room: a map stands there',
      { ...answers, Who: { a: 1 } },
      { reason: 'not-a-list', property: 'Who' },
    ],
  ])('is refused for want of %s', (_, before, refusal) => {
    expect(refusalOf(planWhoEdit(['[[Ada]]']), before)).toEqual(refusal);
  });
});

describe('compare a plan with what was discovered', () => {
  const today = day(TODAY);
  it.each<[string, Parameters<typeof alignmentEdit>[0], Frontmatter, unknown]>([
    ['today', { verdict: 'aligned' }, {}, ['2026-11-22 | aligned']],
    [
      'on a day, with a text',
      { verdict: 'refine', text: ' Rather\nteach ', day: today - 1 },
      { alignment: ['old'] },
      ['old', '2026-11-21 | refine | Rather teach'],
    ],
    [
      'with a text like a mark',
      { verdict: 'rediscover', text: 'Aligned' },
      { alignment: '2026-11-01 | aligned' },
      ['2026-11-01 | aligned', '2026-11-22 | rediscover | Aligned'],
    ],
  ])('%s', (_, input, before, alignment) => {
    expect(pairsAfter(alignmentEdit(input, here), before)).toEqual([['alignment', alignment]]);
  });

  it.each<[string, number, Frontmatter, string]>([
    ['in the future', today + 1, {}, 'future-day'],
    ['on no day', today + 0.5, {}, 'no-such-day'],
    ['into a map', today, { alignment: { a: 1 } }, 'not-a-list'],
  ])('is refused %s', (_, on, before, reason) => {
    const edit = alignmentEdit({ verdict: 'aligned', day: on }, here);
    expect(refusalOf(edit, before)).toEqual({ reason, property: 'alignment' });
  });
});

it.each<[string, 'active' | 'closed', Frontmatter, Pairs]>([
  ['close', 'closed', { status: 'active' }, [['status', 'closed']]],
  ['close one without a status', 'closed', {}, [['status', 'closed']]],
  ['close a closed one', 'closed', { Status: 'Closed' }, [['Status', 'Closed']]],
  ['take up again', 'active', { status: 'closed' }, [['status', 'active']]],
  ['mend a bad status', 'active', { status: 'open' }, [['status', 'active']]],
])('%s a plan', (_, status, before, after) => {
  expect(pairsAfter(planStatusEdit(status), before)).toEqual(after);
});
