// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { commandLine, interopBed } from '../../support/interop-bed';

it('lists the plans, those under way first, with who they are for and how far they have come', async () => {
  const { parts } = await interopBed({
    'People/Ada.md': 'type: person',
    'Plans/Old.md': 'type: relationship-plan\nstatus: closed',
    'Plans/Garden.md': [
      ...['type: relationship-plan', 'what: A garden', 'where: The yard', 'when: May'],
      ...["who: ['[[Ada]]', '[[Gone]]']", 'alignment:', '  - 2026-11-02 | refine | No dogs'],
    ].join('\n'),
  });
  const { json, layOut } = commandLine(parts);
  layOut();
  const nothing = { what: '', where: '', when: '', people: [], answered: 0, alignment: [] };
  expect(await json('rapport:plans', {})).toEqual({
    ok: true,
    plans: [
      {
        ...{ path: 'Plans/Garden.md', name: 'Garden', status: 'active' },
        ...{ what: 'A garden', where: 'The yard', when: 'May', answered: 4 },
        people: [
          { path: 'People/Ada.md', name: 'Ada' },
          { path: null, name: 'Gone' },
        ],
        alignment: [{ date: '2026-11-02', verdict: 'refine', text: 'No dogs' }],
      },
      { path: 'Plans/Old.md', name: 'Old', status: 'closed', ...nothing },
    ],
  });
});
