// `npm run check:release`: what Obsidian's review asks of a release, as far as files can show it.
// With `-- --rebuild` main.js is built twice as well, which must give the same bytes.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import obsidianmd from 'eslint-plugin-obsidianmd';
import { forbiddenIn } from '../esbuild.config.mjs';
import { root } from './packages.mjs';
import * as rules from './release-rules.mjs';
import { PlainError, runScript } from './say.mjs';

const read = (name) => readFileSync(path.join(root, name), 'utf8').replaceAll('\r\n', '\n');
const built = path.join(root, 'main.js');
const json = (name) => JSON.parse(read(name));

function sources() {
  const names = readdirSync(path.join(root, 'src'), { recursive: true }).filter((name) =>
    name.endsWith('.ts'),
  );
  return Object.fromEntries(names.sort().map((name) => [`src/${name}`, read(`src/${name}`)]));
}

/** The rules that the recommended set has for a source file, the last setting of each. */
async function recommendedRules(file) {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [...obsidianmd.configs.recommended],
  });
  return (await eslint.calculateConfigForFile(file)).rules;
}

async function lintFaults(files) {
  const file = path.join(root, 'src', 'main.ts');
  const used = await new ESLint({ cwd: root }).calculateConfigForFile(file);
  return rules.lintFaults(await recommendedRules(file), used.rules, files);
}

/** Of main.js as it is built now. */
function build() {
  const { status } = spawnSync(process.execPath, ['esbuild.config.mjs'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new PlainError('main.js could not be built.');
  return readFileSync(built);
}

await runScript(async () => {
  const manifest = json('manifest.json');
  const packages = json('package.json');
  const files = sources();
  const faults = [
    ...rules.manifestFaults(manifest),
    ...rules.versionFaults(manifest, json('versions.json'), {
      'package.json': packages.version,
      'package-lock.json': json('package-lock.json').version,
    }),
    ...(packages.license === 'MIT' ? [] : ['package.json must say licence MIT']),
    ...rules.licenceFaults(read('LICENSE'), manifest.author, new Date().getFullYear()),
    ...rules.readmeFaults(read('README.md').replace(/\s+/g, ' '), Object.values(files).join('\n')),
    ...rules.cssFaults(read('styles.css'), manifest.id),
    ...(await lintFaults(files)),
  ];
  if (process.argv.includes('--rebuild') && !build().equals(build())) {
    faults.push('main.js is another when it is built again');
  }
  if (existsSync(built)) {
    const code = readFileSync(built, 'utf8');
    faults.push(...rules.bundleFaults(code, forbiddenIn(code)));
  }
  if (faults.length > 0) throw new PlainError(faults.join('\n'));
  console.log(
    `Release ${manifest.version}: manifest, versions, licence, README, styles and lint rules fit${existsSync(built) ? ', and main.js' : '; main.js is not built'}.`,
  );
});
