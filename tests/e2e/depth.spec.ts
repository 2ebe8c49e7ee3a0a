import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { expectNotice } from './harness/app';
import { depthOf, type DepthView } from './harness/depth-view';
import { TALL } from './harness/next-steps';
import { noticeOf } from './harness/notices';
import { replaced } from './harness/replaced';
import { test } from './harness/test';
import { SAMPLE_BY_CONTACT, SAMPLE_DEPTHS } from './sample-depths';

const ADA = 'People/Ada Lindqvist.md';
const PER = 'People/Per Lindqvist.md';

const say = en.depthView;
const head = (depth: 0 | 1 | 2 | 3, count: number): string =>
  depth === 0 ? `${en.depth.none}: ${count}` : `${depth} ${en.depth[depth].name}: ${count}`;

/** Waits until these are the people shown, in this order. */
const expectNames = (view: DepthView, names: readonly string[]) =>
  expect.poll(view.names).toEqual(names);

describe('the depth view of the sample vault', () => {
  test('groups people as worked out by hand, with counts', async ({ open }) => {
    const { page } = await open({ size: TALL });
    const view = await depthOf(page);
    await expect.poll(view.groups).toEqual([
      [head(3, 10), ...SAMPLE_DEPTHS[3]],
      [head(2, 14), ...SAMPLE_DEPTHS[2]],
      [head(1, 7), ...SAMPLE_DEPTHS[1]],
      [head(0, 9), ...SAMPLE_DEPTHS[0]],
    ]);
  });

  test('sorts by last contact, daily notes included', async ({ open }) => {
    const { page } = await open({ size: TALL });
    const view = await depthOf(page);
    await view.select(say.sort, say.orders.contact);
    await expect
      .poll(async () => (await view.groups()).filter(([name]) => !name.startsWith('2')))
      .toEqual([
        [head(3, 10), ...SAMPLE_BY_CONTACT[3]],
        [head(1, 7), ...SAMPLE_BY_CONTACT[1]],
        [head(0, 9), ...SAMPLE_BY_CONTACT[0]],
      ]);
  });

  test('a folded group stays folded after a restart, its count in sight', async ({ open }) => {
    const workbench = await open({ size: TALL });
    const view = await depthOf(workbench.page);
    await view.list.getByRole('button', { name: `2 ${en.depth[2].name}` }).click();
    const folded = [
      [head(3, 10), ...SAMPLE_DEPTHS[3]],
      [head(2, 14)],
      [head(1, 7), ...SAMPLE_DEPTHS[1]],
      [head(0, 9), ...SAMPLE_DEPTHS[0]],
    ];
    await expect.poll(view.groups).toEqual(folded);
    await workbench.restart();
    const again = await depthOf(workbench.page);
    await expect.poll(again.groups).toEqual(folded);
  });

  test('shows who is wanted deeper, the largest gap first', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const view = await depthOf(page);
    disk.write(PER, replaced(disk.read(PER), [['depth: 1\n', 'depth: 1\ndepth-goal: 3\n']]));
    disk.write('People/Zuri Kamau.md', '---\ntype: person\ndepth-goal: 3\n---\n');
    await view.select(say.show, say.modes.deeper);
    await expectNames(view, [
      'Zuri Kamau', // from none to 3
      'Per Lindqvist', // from 1 to 3
      'Ada Lindqvist',
      'Amara Okafor',
      'Leilani Kahale', // from 1 to 2
      'Priya Nair',
      'Salma El-Sayed',
    ]);
    expect(await view.row(PER).textContent()).toContain(say.gap(2));
  });

  test('shows the ratings without evidence, and a new one as soon as it is given', async ({
    open,
  }) => {
    const { page } = await open({ size: TALL });
    const view = await depthOf(page);
    await view.select(say.show, say.modes.unbacked);
    await expectNames(view, ['Gulnara Akhmetova']);
    await view.select(say.show, say.modes.all);
    await view.press(PER, '2');
    await expectNotice(page, noticeOf('rate', 'Per Lindqvist'));
    await view.select(say.show, say.modes.unbacked);
    await expectNames(view, ['Gulnara Akhmetova', 'Per Lindqvist']);
  });
});

describe('filters of the depth view', () => {
  test('by name and by alias, and back', async ({ open }) => {
    const { page } = await open({ size: TALL });
    const view = await depthOf(page);
    await view.press(ADA, '/');
    await page.keyboard.type('lindq');
    await expectNames(view, ['Ada Lindqvist', 'Per Lindqvist']);
    await page.getByLabel(say.filter, { exact: true }).fill('mum');
    await expectNames(view, ['Ingrid Solberg']);
    await page.getByLabel(say.filter, { exact: true }).fill('nobody of that name');
    await page.getByText(say.empty.all.title).waitFor();
    await view.button(say.empty.all.button).click();
    await expect.poll(async () => (await view.names()).length).toBe(40);
  });

  test.for([
    ['#person', ['Chidi Okafor', 'Hiroshi Tanaka']],
    ['#person/family', ['Chidi Okafor']],
    [
      'People/Family/',
      ['Erik Solberg', 'Ingrid Solberg', 'Tove Solberg', 'Amara Okafor', 'Chidi Okafor'],
    ],
    ['trusted', ['Elin Sjöberg', 'Nia Davies']],
    ['known', ['Ada Lindqvist', 'Kenji Watanabe']],
  ] as const)('by %s', async ([filter, names], { open }) => {
    const { page } = await open({ size: TALL });
    const view = await depthOf(page);
    await view.button(say.filterBy).click();
    await page.locator('.menu .menu-item-title').getByText(filter, { exact: true }).click();
    await expectNames(view, names);
    await view.button(say.clearFilters(filter)).click();
    await expect.poll(async () => (await view.names()).length).toBe(40);
  });

  test('several stages widen it, a folder beside them narrows it', async ({ open }) => {
    const { page } = await open({ size: TALL });
    const view = await depthOf(page);
    for (const filter of ['liked', 'met', 'People/Work/']) {
      await view.button(say.filterBy).click();
      await page.locator('.menu .menu-item-title').getByText(filter, { exact: true }).click();
      if (filter === 'met') {
        await expectNames(view, ['Priya Nair', 'Yusuf Demir', 'Zsófia Nagy']);
      }
    }
    await expectNames(view, ['Priya Nair']);
  });
});
