import { checkNode, prepare } from './packages.mjs';
import { runScript } from './say.mjs';

const USAGE = 'npm run install-into -- path/to/vault';

await runScript(async () => {
  checkNode();
  const { readArguments } = await import('./arguments.mjs');
  const { copyPlugin, pluginFolder } = await import('./plugin-files.mjs');
  const { positionals } = readArguments({}, USAGE);
  const folder = await pluginFolder(positionals[0], USAGE);

  prepare();
  const { buildPlugin } = await import('./bundle.mjs');
  await buildPlugin();
  await copyPlugin(folder);
  console.log(`\nRapport was copied into\n  ${folder}\n`);
  console.log('To enable it: Obsidian, Settings, Community plugins, switch on “Rapport”.');
  console.log('Was it on already? Switch it off and on again.');
});
