import { copyFile, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { root } from './packages.mjs';
import { PlainError } from './say.mjs';
import { checkFolder } from './vault-folder.mjs';

const CONFIG_FOLDER = '.obsidian';
export const FILES = ['main.js', 'manifest.json', 'styles.css'];

async function isFolder(place) {
  try {
    return (await stat(place)).isDirectory();
  } catch {
    return false;
  }
}

/** The plugin's own folder in a vault, made when missing. Refuses a folder that is no vault. */
export async function pluginFolder(given, usage) {
  if (given === undefined) {
    throw new PlainError(`Which vault? Give the path of its folder.\nUsage: ${usage}`);
  }
  const vault = await checkFolder(given);
  if (!(await isFolder(path.join(vault, CONFIG_FOLDER)))) {
    throw new PlainError(
      `This folder is no vault, for it holds no folder “${CONFIG_FOLDER}”: ${vault}\nOpen it in Obsidian once, then try again.`,
    );
  }
  const folder = path.join(vault, CONFIG_FOLDER, 'plugins', 'rapport');
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Copies the three files a release holds. */
export async function copyPlugin(folder) {
  for (const name of FILES) await copyFile(path.join(root, name), path.join(folder, name));
}
