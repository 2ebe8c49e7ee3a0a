import type { SettingDefinitionItem } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { settingDefinitions } from '../../src/settings/setting-definitions';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings';

/** The rows of a page, from its top. */
function rowsOf(name: string, settings: Settings): readonly SettingDefinitionItem[] {
  const items = settingDefinitions(en, () => settings).at(-1);
  const pages = items !== undefined && 'items' in items ? (items.items ?? []) : [];
  const page = pages.find((item) => 'name' in item && item.name === name);
  return page !== undefined && 'items' in page ? (page.items ?? []) : [];
}

describe('the rows of the tab', () => {
  it('have one for the questions about each facet, with ours until there are others', () => {
    const facets = ['Values', 'music: songs'];
    const [, ...rows] = rowsOf('Questions to ask', { ...DEFAULT_SETTINGS, facets });
    expect(
      rows.map(
        (row) =>
          'control' in row &&
          row.control?.type === 'textarea' && [row.name, row.control.key, row.control.placeholder],
      ),
    ).toEqual([
      ['Values', 'questions.values', en.questions.values.join('\n')],
      ['music', 'questions.music', en.questions.other.join('\n')],
    ]);
  });

  it.each([
    ['Questions to ask', 'Your own in place of ours, one a line, light ones first.'],
    [
      'Property names',
      'What each is called in your notes. Several between commas; a new one gets the first.',
    ],
  ])('says at the top of the page %s how it is filled in', (name, desc) => {
    const [first] = rowsOf(name, DEFAULT_SETTINGS);
    expect(first).toEqual({ name: '', desc, searchable: false });
  });

  it('reads as the settings a user sees', () => {
    const rows = settingDefinitions(en, () => DEFAULT_SETTINGS).flatMap((group) =>
      'heading' in group
        ? [`# ${group.heading ?? ''}`, ...(group.items ?? []).map((item) => item.name)]
        : [],
    );
    expect(rows).toMatchInlineSnapshot(`
      [
        "# Which notes are people",
        "Properties of a person note",
        "Tags of a person note",
        "Folders of people",
        "Excluded folders",
        "# New people",
        "Folder for new people",
        "Template for new people",
        "# Keeping in touch",
        "Significant relationships: be in touch every",
        "Sustained relationships: be in touch every",
        "Surface relationships: be in touch every",
        "Dated notes count as contact",
        "# Reviews and plans",
        "Suggest a new review after",
        "Folder for reviews and plans",
        "# Privacy",
        "Discreet mode",
        "# Words and properties",
        "Kinds of interaction",
        "Stages",
        "Facets",
        "Questions to ask",
        "Property names",
      ]
    `);
  });
});
