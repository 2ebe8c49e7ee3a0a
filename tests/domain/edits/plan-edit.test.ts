import { describe, expect, it } from 'vitest';
import { alignmentEdit, planEdit, type PlanChange } from '../../../src/domain/edits/plan-edit';
import type { Frontmatter } from '../../../src/domain/note';
import { context, pairsAfter, refusalOf } from '../../support/edit-run';

const here = context();
type Pairs = [string, unknown][];

describe('answer a question of a plan, close it, take it up again', () => {
  it.each<[string, PlanChange, Frontmatter, Pairs]>([
    ['into its place', ['what', ' A seed\nlibrary '], { What: '' }, [['What', 'A seed library']]],
    ['where there was none', ['when', 'Spring'], {}, [['when', 'Spring']]],
    ['over a bad one', ['where', 'Here'], { where: ['x'] }, [['where', 'Here']]],
    ['the same again', ['where', 'Here'], { where: ' Here' }, [['where', ' Here']]],
    ['with nothing: it is cleared', ['what', ' '], { what: 'x' }, [['what', null]]],
    ['with nothing where a bad one stands', ['what', ''], { what: ['x'] }, [['what', null]]],
    ['with nothing where nothing is', ['what', ''], { what: '' }, [['what', '']]],
    ['with nothing where there is no key', ['what', ''], {}, []],
    ['its end', ['status', 'closed'], { Status: 'active' }, [['Status', 'closed']]],
    ['its end where no status is', ['status', 'closed'], {}, [['status', 'closed']]],
    ['its end again', ['status', 'closed'], { status: 'closed' }, [['status', 'closed']]],
    ['its going on', ['status', 'active'], { status: 'closed' }, [['status', 'active']]],
    ['over a bad status', ['status', 'active'], { status: ['x'] }, [['status', 'active']]],
  ])('%s', (_, change, before, after) => {
    expect(pairsAfter(planEdit(change), before)).toEqual(after);
  });
});

describe('say who a plan is for', () => {
  const answers = { what: 'a', where: 'b', when: 'c' };
  const [ada, per] = ['[[Ada]]', '[[Per]]'];
  it.each<[string, PlanChange, unknown, unknown]>([
    ['somebody, in a new list', ['add', ada], undefined, [ada]],
    ['somebody more', ['add', ` ${per}`], [ada], [ada, per]],
    ['somebody who is there', ['add', ada], [ada], [ada]],
    [
      'somebody who is there by other words',
      ['add', ada],
      ['[[Ada#Today|A]]'],
      ['[[Ada#Today|A]]'],
    ],
    ['somebody beside a single text', ['add', per], ada, [ada, per]],
    ['somebody beside what is no link', ['add', per], [null, { a: 1 }], [null, { a: 1 }, per]],
    ['somebody less', ['remove', ada], [ada, per], [per]],
    ['somebody less, however often', ['remove', ada], [ada, '[[Ada|A]]', ''], ['']],
    ['nobody any more', ['remove', ada], ada, []],
    ['somebody less who is not there', ['remove', per], [ada], [ada]],
    ['a link that is none', ['remove', 'Ada'], ['Ada', { a: 1 }, per], [{ a: 1 }, per]],
  ])('%s', (_, change, before, after) => {
    const note = before === undefined ? answers : { ...answers, who: before };
    expect(pairsAfter(planEdit(change), note)).toEqual([
      ...Object.entries(answers),
      ['who', after],
    ]);
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
    expect(refusalOf(planEdit(['add', ada]), before)).toEqual(refusal);
  });

  it('lets somebody go before all is answered, but not out of a map', () => {
    expect(pairsAfter(planEdit(['remove', ada]), { who: [ada] })).toEqual([['who', []]]);
    expect(refusalOf(planEdit(['remove', ada]), { who: { a: 1 } })?.reason).toBe('not-a-list');
  });
});

describe('compare a plan with what was discovered', () => {
  it.each<[string, Parameters<typeof alignmentEdit>[0], Frontmatter, unknown]>([
    ['today', { verdict: 'aligned' }, {}, ['2026-11-22 | aligned']],
    [
      'with a text',
      { verdict: 'refine', text: ' Rather\nteach ' },
      { alignment: ['old'] },
      ['old', '2026-11-22 | refine | Rather teach'],
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

  it('is refused into a map', () => {
    const edit = alignmentEdit({ verdict: 'aligned' }, here);
    const refusal = { reason: 'not-a-list', property: 'alignment' };
    expect(refusalOf(edit, { alignment: { a: 1 } })).toEqual(refusal);
  });
});
