// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  control,
  errorsShown,
  fill,
  pressButton,
  settle,
  titleOf,
} from '../../support/action-dialogs';
import { ADA, hint, NOTES, openLinks, OTHER_ADA, PER } from '../../support/uri-bed';
import { installViewDom } from '../../support/view-dom';

beforeEach(() => installViewDom());
afterEach(() => document.body.replaceChildren());

describe('a link that reads opens the fitting view', () => {
  it.each<[Record<string, string>, string]>([
    [{}, 'next steps'],
    [{ vault: 'My vault' }, 'next steps'],
    [{ do: 'agenda' }, 'next steps'],
    [{ do: 'problems' }, 'next steps'],
    [{ do: 'people', depth: '2' }, 'depth'],
    [{ do: 'person', name: 'per' }, PER],
    [{ do: 'person', file: 'People/Per' }, PER],
    [{ do: 'person', file: PER }, PER],
    [{ action: 'people' }, 'depth'],
    [{ do: 'signals' }, 'depth'],
    [{ do: 'signals', name: 'per' }, 'depth'],
    [{ do: 'timeline', name: 'per' }, PER],
    [{ do: 'brief', name: 'per' }, `before ${PER}`],
    [{ do: 'plans' }, 'plans'],
  ])('%j', async (given, expected) => {
    const { follow, opened } = await openLinks();
    await follow(given);
    expect(opened).toEqual([expected]);
    expect(titleOf()).toBeUndefined();
  });
});

describe('a link that writes', () => {
  it.each([{ do: 'rate' }, { action: 'rate' }])(
    'by %j shows a form filled in, writes nothing, and then what is confirmed',
    async (named) => {
      const { bed, follow } = await openLinks();
      await follow({ ...named, name: 'Per', depth: '2', why: 'A walk' });
      expect(titleOf()).toBe('Rate depth: Per');
      expect(control('Depth, 0 for none').value).toBe('2');
      expect(control('Why').value).toBe('A walk');
      expect(errorsShown()).toEqual([]);
      expect(bed.block(PER)).toBe(NOTES[PER]);
      pressButton('Rate depth');
      await settle();
      expect(bed.block(PER)).toContain('2026-11-22 | 2 | A walk');
    },
  );

  it.each<[Record<string, string>, string, string]>([
    [{ do: 'snooze', until: '2026-12-01' }, 'Snooze keeping in touch', 'snooze-until: 2026-12-01'],
    [{ do: 'aside', signal: 'drifting' }, 'Set a signal aside', '2026-11-22 | drifting'],
  ])('by %j does so too', async (given, does, line) => {
    const { bed, follow } = await openLinks();
    await follow({ ...given, name: 'Per' });
    expect(bed.block(PER)).toBe(NOTES[PER]);
    pressButton(does);
    await settle();
    expect(bed.block(PER)).toContain(line);
  });

  it('comes back as it was filled in where it could not be written', async () => {
    const { bed, follow } = await openLinks();
    await follow({ do: 'rate', name: 'Per', depth: '2' });
    fill('Why', 'A walk');
    bed.editor.fail(PER, { reason: 'write-failed', detail: 'ENOSPC' });
    pressButton('Rate depth');
    await settle();
    expect([titleOf(), control('Why').value]).toEqual(['Rate depth: Per', 'A walk']);
    expect(bed.block(PER)).toBe(NOTES[PER]);
    bed.editor.fail(PER, undefined);
    pressButton('Rate depth');
    await settle();
    expect(titleOf()).toBeUndefined();
    expect(bed.block(PER)).toContain('2026-11-22 | 2 | A walk');
  });

  it('does not come back where there is nothing to fill in', async () => {
    const { follow } = await openLinks();
    await follow({ do: 'undo' });
    const title = titleOf() ?? '';
    pressButton(title);
    await settle();
    expect([title, titleOf()]).toEqual(['Undo last change', undefined]);
  });

  it('writes nothing when it is cancelled', async () => {
    const { bed, follow } = await openLinks();
    await follow({ do: 'rate', name: 'Per', depth: '2' });
    pressButton('Cancel');
    await settle();
    expect(bed.block(PER)).toBe(NOTES[PER]);
  });

  it('shows what does not fit beside its field, and goes on when it is right', async () => {
    const { bed, follow } = await openLinks();
    await follow({ do: 'log', name: 'Per', kind: 'seance', duration: 'long', odd: 'x' });
    expect(errorsShown().filter(Boolean)).toEqual([
      expect.stringMatching(/^kind=seance does not fit: meeting, /),
      'duration=long does not fit: 45m, 1h30m.',
    ]);
    expect(hint()).toBe('Unknown: odd.');
    pressButton('Log interaction');
    await settle();
    expect(bed.block(PER)).toBe(NOTES[PER]);
    fill('How long', '45m');
    fill('Kind', 'call');
    control('No contact').click();
    pressButton('Log interaction');
    await settle();
    expect(bed.block(PER)).toContain('interactions: [2026-11-22 | call | 45m | no contact]');
  });

  it('takes switches and days, and says a bad switch', async () => {
    const { bed, follow } = await openLinks();
    await follow({ do: 'promise', name: 'Per', text: 'Seeds', due: '2026-12-01', thanks: 'true' });
    pressButton('Note promise');
    await settle();
    expect(bed.block(PER)).toContain('2026-12-01 | thanks | Seeds');
    document.body.replaceChildren();
    await follow({ do: 'promise', name: 'Per', text: 'Seeds', thanks: 'maybe' });
    expect(hint()).toBe('thanks=maybe does not fit: true, false.');
  });

  it('asks for what is needed once it is confirmed', async () => {
    const { follow } = await openLinks();
    await follow({ do: 'step', name: 'Per' });
    expect(errorsShown().filter(Boolean)).toEqual([]);
    pressButton('Set next step');
    expect(errorsShown().filter(Boolean)).toEqual(['text= is needed.']);
  });

  it('does several people at once, and says who is none', async () => {
    const { bed, follow } = await openLinks();
    await follow({ do: 'goal', paths: JSON.stringify([ADA, PER, 'Gone.md']), depth: '3' });
    expect(titleOf()).toBe('Set goal: Ada, Per');
    expect(hint()).toBe('No person note: Gone.md.');
    pressButton('Set goal');
    await settle();
    expect([ADA, PER].every((path) => bed.block(path).includes('depth-goal: 3'))).toBe(true);
  });

  it('asks before it undoes', async () => {
    const { bed, follow } = await openLinks();
    await bed.parts.actions.rate([PER], 3);
    await follow({ do: 'undo' });
    expect(bed.block(PER)).toContain('depth: 3');
    pressButton('Undo last change');
    await settle();
    expect(bed.block(PER)).toBe(NOTES[PER]);
  });
});

describe('who is meant is asked', () => {
  it.each<[string, Record<string, string>, string]>([
    ['when nobody is named', {}, `Rate depth ${ADA} ${OTHER_ADA} ${PER}`],
    [
      'when the name fits several, among those',
      { name: 'ada' },
      `“ada” fits several notes: ${ADA}, ${OTHER_ADA}. ${ADA} ${OTHER_ADA}`,
    ],
    [
      'when nobody is called so',
      { name: 'Kim' },
      `No person note: Kim. ${ADA} ${OTHER_ADA} ${PER}`,
    ],
  ])('%s', async (_, given, expected) => {
    const { follow, asked, pick } = await openLinks();
    await follow({ do: 'rate', ...given });
    expect(asked).toEqual([expected]);
    expect(titleOf()).toBeUndefined();
    pick.path = OTHER_ADA;
    await follow({ do: 'rate', ...given });
    expect(titleOf()).toBe('Rate depth: Ada');
  });
});

describe('what is wanted is asked', () => {
  it.each<[string, Record<string, string>]>([
    ['when the app has put its own name in the place of the action', { name: 'Per', depth: '2' }],
    ['when there is no such action', { do: '__proto__', name: 'Per', depth: '2' }],
  ])('%s', async (_, given) => {
    const { follow } = await openLinks();
    await follow(given);
    const input = document.querySelector<HTMLInputElement>('.prompt-input');
    expect(input?.placeholder).toBe('What would you like to do?');
    const rate = Array.from(document.querySelectorAll<HTMLElement>('.suggestion-item')).find(
      (el) => el.textContent === 'Rate depth',
    );
    rate?.click();
    await settle();
    expect(titleOf()).toBe('Rate depth: Per');
    expect(control('Depth, 0 for none').value).toBe('2');
  });
});

it('says an error of ours in the console and nowhere else', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const { bed, follow } = await openLinks();
  vi.spyOn(bed.index, 'people').mockImplementation(() => {
    throw new Error('Broken.');
  });
  await follow({ do: 'rate', name: 'Per' });
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
});
