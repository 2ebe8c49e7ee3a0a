// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { ActionReport } from '../../../src/actions/report';
import { en } from '../../../src/i18n/en';
import { OpenPerson } from '../../support/person-panel';
import { one, press } from '../../support/view-dom';
import { settled } from '../../support/view-panel';

const NOTE = { depth: 2, want: 'To sing' };

let view: OpenPerson;

beforeEach(() => {
  view = new OpenPerson(NOTE);
});

describe('a text that was refused', () => {
  it('stays in its field, which says so, until it is saved', async () => {
    const { parts } = view.told;
    const tried: string[] = [];
    let fails = true;
    const setWant = (path: string, text: string): Promise<ActionReport> => {
      tried.push(text);
      const failed = fails ? [{ path, refusal: { reason: 'write-failed' } as const }] : [];
      return Promise.resolve({ action: 'set-want', done: [], failed });
    };
    view.told.parts = { ...parts, actions: { ...parts.actions, setWant } };
    view.open();
    const field = view.field('What I want');
    const said = () => one('[role=alert]', view.section('hopes')).textContent;
    field.focus();
    field.value = 'To sing again';
    press('Enter');
    await settled();
    expect([field.value, field.getAttribute('aria-invalid'), said()]).toEqual([
      'To sing again',
      'true',
      en.dialogs.notSaved,
    ]);
    // Leaving the field does not try the same once more, and what comes in does not take the text away.
    field.blur();
    await view.write({ ...NOTE, bring: 'A car' });
    expect(view.field('What I want')).toBe(field);
    expect([field.value, tried]).toEqual(['To sing again', ['To sing again']]);
    fails = false;
    field.focus();
    press('Enter');
    await settled();
    expect(tried).toEqual(['To sing again', 'To sing again']);
    expect(view.field('What I bring').value).toBe('A car');
    expect(said()).toBe('');
  });

  it('goes by Escape, or when another note is shown', async () => {
    const { parts } = view.told;
    const setWant = (path: string): Promise<ActionReport> =>
      Promise.resolve({
        action: 'set-want',
        done: [],
        failed: [{ path, refusal: { reason: 'write-failed' } }],
      });
    view.told.parts = { ...parts, actions: { ...parts.actions, setWant } };
    view.open();
    for (const leave of [
      () => Promise.resolve(press('Escape')),
      () => view.show('People/Per.md'),
    ]) {
      const field = view.field('What I want');
      field.focus();
      field.value = 'To sing again';
      press('Enter');
      await settled();
      expect(field.value).toBe('To sing again');
      await leave();
      expect(view.field('What I want').value).not.toBe('To sing again');
      expect(one('[role=alert]', view.section('hopes')).textContent).toBe('');
    }
  });
});
