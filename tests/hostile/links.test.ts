// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { control, errorsShown, titleOf } from '../support/action-dialogs';
import { hint, NOTES, openLinks } from '../support/uri-bed';
import { installViewDom } from '../support/view-dom';

beforeEach(() => installViewDom());
afterEach(() => document.body.replaceChildren());

describe('a hostile link', () => {
  const EVIL = '<img src=x onerror="globalThis.ran=1"><x-evil></x-evil>\u202e{{1}}';
  const made = (): number => document.querySelectorAll('img, script, iframe, x-evil').length;
  const texts = async (run: (beds: Awaited<ReturnType<typeof openLinks>>) => Promise<void>) => {
    const beds = await openLinks();
    await run(beds);
    for (const [path, block] of Object.entries(NOTES)) expect(beds.bed.block(path)).toBe(block);
    expect([made(), 'ran' in globalThis]).toEqual([0, false]);
    return beds;
  };

  it('shows what it holds as text, and writes nothing', async () => {
    await texts(({ follow }) =>
      follow({ do: 'step', name: 'Per', text: EVIL, why: EVIL, [EVIL]: EVIL }),
    );
    expect(control('Why').value).toBe(EVIL);
    expect(hint()).toContain('<img src=x');
  });

  it('is cut in what it says, and whole in its field', async () => {
    const long = 'x'.repeat(100_000);
    await texts(({ follow }) =>
      follow({ do: 'step', name: 'Per', why: long, due: long, [long]: long }),
    );
    expect(control('Why').value).toHaveLength(100_000);
    expect(hint().length).toBeLessThan(300);
    expect(errorsShown().every((said) => said.length < 300)).toBe(true);
  });

  it.each([
    ...[
      'constructor',
      'toString',
      'hasOwnProperty',
      '../rate',
      'RATE',
      ' rate',
      EVIL,
      'x'.repeat(100_000),
    ],
  ])('named %.20j asks what is wanted', async (name) => {
    await texts(({ follow }) => follow({ do: name, name: 'Per' }));
    expect(document.querySelector<HTMLInputElement>('.prompt-input')?.placeholder).toBe(
      'What would you like to do?',
    );
  });

  it.each<Record<string, string>>([
    { file: '../../etc/passwd' },
    { file: '/etc/passwd' },
    { file: 'C:\\Windows\\win.ini' },
    { file: '%2e%2e%2fPer' },
    { path: '..\\Per.md' },
    { path: 'People/../People/Per.md' },
    { file: '__proto__' },
    { name: 'constructor' },
    { name: EVIL },
    { paths: '{"length": 1e9}' },
    { paths: '['.repeat(100_000) },
  ])('with %.60j leads to nobody, and asks who is meant', async (given) => {
    const { asked } = await texts(({ follow }) => follow({ do: 'goal', depth: '3', ...given }));
    expect(asked, JSON.stringify(given).slice(0, 80)).toHaveLength(1);
    expect(titleOf()).toBeUndefined();
  });
});
