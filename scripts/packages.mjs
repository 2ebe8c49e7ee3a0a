import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PlainError } from './say.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const OLDEST_NODE = 20;

/** Refuses a Node that is too old for the tools used here. */
export function checkNode(version = process.versions.node) {
  if (Number(version.split('.')[0]) >= OLDEST_NODE) return;
  throw new PlainError(
    `Rapport needs Node.js ${OLDEST_NODE} or later; this is ${version}.\nGet a newer one from nodejs.org and try again.`,
  );
}

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether what npm noted down after the last installation is what the lock file asks for. */
function isInstalled() {
  const wanted = packagesIn(path.join(root, 'package-lock.json')) ?? {};
  const there = packagesIn(path.join(root, 'node_modules', '.package-lock.json'));
  if (there === undefined) return false;
  return Object.entries(wanted).every(([name, { version, optional }]) => {
    if (name === '') return true;
    return there[name] === undefined ? optional === true : there[name].version === version;
  });
}

function npm(args, stdio) {
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return spawnSync(command, args, { cwd: root, stdio, shell: process.platform === 'win32' });
}

/** Installs the packages when some are missing or other versions than the lock file names; afterwards no network is needed. */
export function ensurePackages() {
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json (npm ci) …');
  const { status, error } = npm(['ci', '--no-audit', '--no-fund'], 'inherit');
  if (status === 0) return;
  const reason = error === undefined ? '' : ` (${error.message})`;
  throw new PlainError(
    `The packages could not be installed${reason}.\nThe first time needs a connection to the npm registry. Run "npm ci" to see why it failed.`,
  );
}

/** Checks Node and the packages: what every script needs before it loads anything else. */
export function prepare() {
  checkNode();
  ensurePackages();
}
