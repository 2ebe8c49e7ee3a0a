/** The directions of docs/architecture.md, at error level; type imports count. */
const room = (names) => `^src/(${names})(/|\\.ts$)`;

const never = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from,
  to,
});

const PURE = 'domain|frontmatter|index|actions|i18n';

module.exports = {
  forbidden: [
    never('no-cycles', 'A cycle hides who depends on whom.', {}, { circular: true }),
    never(
      'nobody-imports-main',
      'main.ts wires; nothing needs it.',
      {},
      { path: '^src/main\\.ts$' },
    ),
    never(
      'only-main-composes',
      'composition/ is the larger half of main.ts.',
      { path: '^src/', pathNot: '^src/(composition/|main\\.ts$)' },
      { path: room('composition') },
    ),
    never(
      'pure-rooms-know-no-obsidian',
      'These run without the app.',
      {
        path: [
          room(PURE),
          '-model\\.ts$',
          '^src/settings/(settings|parse-settings|setting-input|setting-fields|settings-store)\\.ts$',
        ],
      },
      { path: '^(obsidian$|node_modules/obsidian/)' },
    ),
    never(
      'domain-knows-only-itself',
      'The domain is the ground floor.',
      { path: room('domain') },
      { path: '^src/', pathNot: room('domain') },
    ),
    never(
      'frontmatter-and-index-know-the-domain',
      'One floor up.',
      { path: room('frontmatter|index') },
      { path: '^src/', pathNot: room('domain|frontmatter|index') },
    ),
    never(
      'frontmatter-and-index-are-strangers',
      'One writes texts, the other reads records.',
      { path: room('frontmatter') },
      { path: room('index') },
    ),
    never(
      'actions-know-what-is-below',
      'Actions write through their port.',
      { path: room('actions') },
      { path: '^src/', pathNot: room('domain|frontmatter|index|actions') },
    ),
    never(
      'vault-sees-no-view',
      'The vault implements ports.',
      { path: room('vault') },
      { path: room('views|modals|commands|interop|ui|settings') },
    ),
    never(
      'views-do-not-reach-around',
      'Views get their parts handed over.',
      { path: room('views') },
      { path: room('vault|commands|interop|settings') },
    ),
    never(
      'views-are-strangers',
      'No view imports another.',
      { path: '^src/views/([^/]+)/' },
      { path: '^src/views/([^/]+)/', pathNot: '^src/views/$1/' },
    ),
    never(
      'dialogs-and-commands-see-no-view',
      'Views open dialogs, not the other way round.',
      { path: room('modals|commands|interop|settings') },
      { path: room('views') },
    ),
    never(
      'doors-do-not-reach-the-vault',
      'Modals, commands and doors act through actions.',
      { path: room('modals|commands|interop|settings') },
      { path: room('vault') },
    ),
    never(
      'ui-knows-no-domain',
      'DOM helpers are for any plugin.',
      { path: room('ui') },
      { path: '^src/', pathNot: room('ui') },
    ),
    never(
      'words-know-nothing',
      'Words are words.',
      { path: room('i18n') },
      { path: '^src/', pathNot: room('i18n|domain') },
    ),
    never(
      'workbench-stands-alone',
      'The stand-in loads the built plugin only.',
      { path: '^workbench/' },
      { path: '^src/' },
    ),
    never(
      'plugin-ships-no-workbench',
      'Nothing of it is shipped.',
      { path: '^src/' },
      { path: '^(workbench|tests|scripts)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
