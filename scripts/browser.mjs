import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './packages.mjs';
import { PlainError } from './say.mjs';

/** What Chromium is started with: no sandbox (it fails as root), and nothing that asks the network. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function usualPlaces() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return [...MAC, ...MAC.map((place) => path.join(env.HOME ?? '', place))];
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS.map((place) => path.join(folder, place)));
  }
  return NAMES.map((name) => `/usr/bin/${name}`).concat(
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
  );
}

function onPath() {
  const ending = process.platform === 'win32' ? '.exe' : '';
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name + ending)));
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright-core');
  const place = chromium.executablePath();
  return isProgram(place) ? place : undefined;
}

/** The path of a Chrome, Chromium or Edge on this machine, or undefined. CHROME_PATH goes first. */
export async function findBrowser() {
  const wished = process.env.CHROME_PATH;
  if (wished !== undefined && wished !== '') {
    if (isProgram(wished)) return wished;
    throw new PlainError(`CHROME_PATH names no program: ${wished}`);
  }
  return [...usualPlaces(), ...onPath()].find(isProgram) ?? (await playwrightsOwn());
}

function run(command, args, more = {}) {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...more });
  return status === 0;
}

function downloadByPlaywright() {
  const require = createRequire(import.meta.url);
  const folder = path.dirname(require.resolve('playwright-core/package.json'));
  return run(process.execPath, [path.join(folder, 'cli.js'), 'install', 'chromium']);
}

function installOnDebian() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  return run('apt-get', ['update'], { env }) && run('apt-get', install, { env });
}

/** A browser for the end-to-end tests: one that is there, else Playwright's, else Debian's, else a refusal. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found !== undefined) return found;
  console.log('No Chrome, Chromium or Edge was found: getting one.');
  // On Debian as root its own package is the quicker way, and a closed network may offer no other.
  const got = installOnDebian() || downloadByPlaywright();
  const browser = got ? await findBrowser() : undefined;
  if (browser !== undefined) return browser;
  throw new PlainError(
    'The end-to-end tests need Google Chrome, Chromium or Microsoft Edge.\nInstall one of them, or set CHROME_PATH to the program, and try again.',
  );
}
