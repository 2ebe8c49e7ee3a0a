// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createFinishStep } from '../../../src/views/ten-review/finish-step';
import { DRAFT, reviewBed } from '../../support/review-bed';
import { all, one } from '../../support/view-dom';
import { click, settled } from '../../support/view-panel';

const PEOPLE = {
  Ada: 'depth: 2\ndepth-goal: 3\nnext-step: Send the soil article',
  Mei: '',
  Per: 'depth: 1',
  Zoë: 'depth: 3',
};
const ANSWERS = `people: ["[[Ada]]", "[[Mei]]", "[[Per]]", "[[Zoë]]", "[[Nobody]]"]
first-ratings: [2, 1, 1, 0, 2]
ratings: [3, 1, 1, 0, 2]
wanted: [3, 2, 0, 0, 3]
steps: ["Visit the allotment", "", "", "", ""]
whys: ["She plans a garden", "", "", "", ""]
dues: ["2026-11-28", "", "", "", ""]`;
const AUGUST = {
  '2026-08-14': 'type: ten-review\nstatus: done\npeople: ["[[Per]]"]\nratings: [2]',
};

function open(answers = ANSWERS) {
  const bed = reviewBed(PEOPLE, answers, AUGUST);
  const step = bed.open(createFinishStep);
  return { ...bed, bed, step };
}

/** The summary: a list of lines for each person. */
function summary(): string[][] {
  return all('ul > li').map((li) => Array.from(li.children).map((el) => el.getText()));
}

/** The buttons that can be seen. */
function buttons(): HTMLElement[] {
  return all('button').filter((el) => !el.hasClass('rapport-absent'));
}

function button(words: string): HTMLElement {
  const found = buttons().find((el) => el.getText() === words);
  if (found === undefined) throw new Error(`No button ${words}`);
  return found;
}

const names = (): string[] => buttons().map((el) => el.getText());
const isWriting = (): boolean => !one('progress').hasClass('rapport-absent');
const failures = (): string[] => all('[role=alert] div').map((li) => li.getText());

describe('before writing', () => {
  it('shows what will be written to which notes', () => {
    open();
    expect(summary()).toEqual([
      ['Ada', 'Rating 2 \u2192 3', 'Next step: Visit the allotment, by Sat 28 Nov'],
      ['Mei', 'Rating 1', 'Wanted: 2'],
      ['Per', 'Nothing to write.'],
      ['Zoë', 'Not rated this time, and that is fine.'],
      ['Nobody', 'No note any more'],
    ]);
    expect(names()).toEqual(['Write to 2 notes']);
    expect(isWriting()).toBe(false);
  });

  it('follows the notes', () => {
    const { bed } = open();
    bed.editor.put('People/Mei.md', '---\ndepth: 1\ndepth-goal: 2\n---\n');
    bed.refresh();
    expect(summary()[1]).toEqual(['Mei', 'Nothing to write.']);
    expect(names()).toEqual(['Write to 1 note']);
  });

  it('says of a why or a day without a step that it is not written', () => {
    const needed = 'Write what comes next too: why and day go with it.';
    open(
      ANSWERS.replace(
        '"She plans a garden", "", "", ""',
        '"She plans a garden", "", "", "Hers"',
      ).replace('"2026-11-28", "", ""', '"2026-11-28", "2026-12-01", "2026-12-02"'),
    );
    expect(summary().slice(1, 4)).toEqual([
      ['Mei', 'Rating 1', 'Wanted: 2', needed],
      ['Per', needed],
      ['Zoë', needed],
    ]);
  });

  it('finishes also where there is nothing to write', () => {
    open('people: ["[[Per]]"]\nfirst-ratings: [1]\nratings: [1]');
    expect(names()).toEqual(['Finish the review']);
  });
});

describe('writing', () => {
  it('writes the notes and the review, says so once, and shows what changed', async () => {
    const { bed, log } = open();
    click(button('Write to 2 notes'));
    expect(isWriting()).toBe(true);
    click(button('Write to 2 notes'));
    await settled();
    expect(log).toEqual([
      'said: Writing\u2026',
      `comparison Reviews/Ten relationships 2026-08-14.md ${DRAFT}`,
    ]);
    expect(bed.block('Ada')).toBe(`depth: 3
depth-goal: 3
next-step: Visit the allotment
depth-history:
  - 2026-11-22 | 3
next-step-due: 2026-11-28
next-step-why: She plans a garden`);
    expect(bed.block('Mei')).toBe('\ndepth: 1\ndepth-goal: 2\ndepth-history:\n  - 2026-11-22 | 1');
    expect(bed.block('Per')).toBe('depth: 1');
    expect(bed.editor.text(DRAFT)).toContain('status: done');
    expect(bed.editor.text(DRAFT)).toContain(
      '| [[Ada]] | 2 | 3 | 3 | Visit the allotment | 2026-11-28 |',
    );
  });

  it('shows how far it is', async () => {
    const { bed } = open();
    const bar = one('progress') as HTMLProgressElement;
    const seen: string[] = [];
    const edit = bed.editor.edit.bind(bed.editor);
    bed.editor.edit = (...given) => {
      seen.push(`${bar.getAttr('value') ?? 'none'} of ${bar.max}`);
      return edit(...given);
    };
    click(button('Write to 2 notes'));
    await settled();
    expect(seen).toEqual(['0 of 3', '1 of 3', '2 of 3']);
  });

  it('is taken back as a whole by one undo', async () => {
    const { bed } = open();
    const before = Object.keys(PEOPLE).map((name) => bed.block(name));
    const draft = bed.editor.text(DRAFT);
    click(button('Write to 2 notes'));
    await settled();
    await bed.actions.undo();
    bed.refresh();
    expect(Object.keys(PEOPLE).map((name) => bed.block(name))).toEqual(before);
    expect(bed.editor.text(DRAFT)).toBe(draft);
    expect(names()).toEqual(['Write to 2 notes']);
  });
});

describe('a note that fails', () => {
  async function failed() {
    const opened = open();
    opened.bed.editor.fail('People/Mei.md', { reason: 'unreadable-block', detail: 'bad indent' });
    click(button('Write to 2 notes'));
    await settled();
    opened.bed.refresh();
    return opened;
  }

  it('is listed with its reason, the others are done, and the draft stays one', async () => {
    const { bed, log } = await failed();
    expect(failures()).toEqual([
      'Mei: Its properties cannot be read (bad indent). Nothing was changed there.',
    ]);
    expect(names()).toEqual(['Try again', 'Finish without them']);
    expect(document.activeElement).toBe(button('Try again'));
    expect(summary()[0]).toEqual(['Ada', 'Nothing to write.']);
    expect(bed.editor.text(DRAFT)).toContain('status: draft');
    // The writing is over, and what is said of it, too.
    expect(log).toEqual(['said: Writing\u2026', 'said: ']);
  });

  it('is tried again alone, and all of it is one undo', async () => {
    const { bed, log } = await failed();
    const ada = bed.editor.text('People/Ada.md');
    bed.editor.fail('People/Mei.md', undefined);
    click(button('Try again'));
    await settled();
    expect(bed.block('Mei')).toContain('depth: 1');
    expect(bed.editor.text('People/Ada.md')).toBe(ada);
    expect(bed.editor.text(DRAFT)).toContain('status: done');
    expect(log.at(-1)).toMatch(/^comparison/);
    await bed.actions.undo();
    expect(bed.block('Ada')).toBe(PEOPLE.Ada);
    expect(bed.block('Mei')).toBe(PEOPLE.Mei);
    expect(bed.editor.text(DRAFT)).toContain('status: draft');
  });

  it('fails again as long as it is broken', async () => {
    await failed();
    click(button('Try again'));
    await settled();
    expect(failures()).toHaveLength(1);
  });

  it('can be left out', async () => {
    const { bed, log } = await failed();
    click(button('Finish without them'));
    await settled();
    expect(bed.block('Mei')).toBe('');
    expect(bed.editor.text(DRAFT)).toContain('status: done');
    expect(log.at(-1)).toMatch(/^comparison/);
  });

  it('leaves out nobody else, though the first try was undone', async () => {
    const { bed } = await failed();
    await bed.actions.undo();
    bed.refresh();
    click(button('Finish without them'));
    await settled();
    expect(bed.block('Ada')).toContain('depth: 3');
    expect(bed.block('Mei')).toBe('');
  });

  it('may be the review itself, which nothing can be finished without', async () => {
    const { bed } = open();
    bed.editor.fail(DRAFT, { reason: 'write-failed' });
    click(button('Write to 2 notes'));
    await settled();
    expect(failures()).toEqual([`${DRAFT}: It could not be written. Nothing was changed there.`]);
    expect(names()).toEqual(['Try again']);
    bed.refresh();
    bed.editor.fail(DRAFT, undefined);
    click(button('Try again'));
    await settled();
    expect(bed.editor.text(DRAFT)).toContain('status: done');
  });
});
