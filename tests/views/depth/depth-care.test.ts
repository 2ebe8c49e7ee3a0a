// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { AMARA, EVERYONE, KENJI, LUCIA } from '../../support/depth-people';
import { enter, OpenDepth } from '../../support/depth-view';
import { all, one } from '../../support/view-dom';
import { click } from '../../support/view-panel';

let view: OpenDepth;

beforeEach(() => {
  view = new OpenDepth();
});

describe('who needs care', () => {
  it('is shown in order, each with the first reason', async () => {
    view.index.ten = [LUCIA.path];
    view.open();
    await view.choose('Show', 'care');
    expect(one('select[aria-label="Sort by"]')).toHaveProperty('disabled', true);
    expect(view.rows).toBe(
      'The ten1, Lucía Fernández, 3 Significant1, Kenji Watanabe, ' +
        '2 Sustained2, Amara Okafor, Søren Kalø',
    );
    expect(view.row(KENJI).innerText).toContain('Nothing is planned next. And 1 more.');
    expect(view.row(LUCIA).innerText).toContain('and this is one of your ten.');
  });

  it('is told with the lines behind it, and each can be set aside', () => {
    view.open();
    click(view.button(KENJI, 'unfold'));
    const reasons = all('.rapport-detail-signal', view.row(KENJI));
    expect(
      reasons.map((el) => all('summary, details > div', el).map((at) => at.innerText)),
    ).toEqual([
      ['Nothing is planned next. One small step is enough.', 'depth: 3'],
      [
        'The note does not say yet what rating 3 rests on. What do you know of their values or motives, and of their personality?',
        'depth: 3',
      ],
    ]);
    const button = view.button(KENJI, 'aside rating-without-evidence');
    expect(button.getAttr('aria-label')).toMatch(/^Set aside: The note does not say/);
    click(button);
    expect(view.told.log).toEqual([`set aside ${KENJI.path} rating-without-evidence`]);
  });

  it('is nobody where all is well', async () => {
    view.index.persons = [LUCIA];
    view.open();
    await view.choose('Show', 'care');
    expect(one('.rapport-empty').innerText).toContain('Nothing needs care now');
  });
});

describe('the stage', () => {
  it('is chosen among those of the settings, or none', () => {
    view.open();
    click(view.button(AMARA, 'unfold'));
    const select = one('.rapport-detail-stage select', view.row(AMARA));
    expect(select).toHaveProperty('value', 'known');
    enter(select, 'liked', 'change');
    enter(select, '', 'change');
    expect(view.told.log).toEqual([`stage ${AMARA.path} liked`, `stage ${AMARA.path} none`]);
  });

  it('shows the one the note has now', async () => {
    view.open();
    click(view.button(AMARA, 'unfold'));
    await view.tell(AMARA.path, { stage: 'trusted' });
    expect(one('.rapport-detail-stage select')).toHaveProperty('value', 'trusted');
  });

  it('is compared with the depth only while somebody has one', async () => {
    const modes = (): readonly string[] =>
      all('option', one('select[aria-label="Show"]')).map((each) => each.innerText);
    view.open();
    expect(modes()).toContain('Stage and depth disagree');
    for (const { path } of EVERYONE) await view.tell(path, { stage: undefined });
    expect(modes()).not.toContain('Stage and depth disagree');
    await view.tell(AMARA.path, { stage: 'met' });
    expect(modes()).toContain('Stage and depth disagree');
  });
});
