import type { PluginBundle } from '../host/core/plugins/plugins';
import type { PluginManifest } from '../host/core/plugins/plugin-parts';

async function textOf(name: string): Promise<string> {
  const response = await fetch(`/plugin/${name}`);
  if (!response.ok) throw new Error(`The plugin’s file ${name} is missing: build it first.`);
  return response.text();
}

/** The three built files, as a release holds them. */
export async function fetchPlugin(): Promise<PluginBundle> {
  const names = ['manifest.json', 'main.js', 'styles.css'];
  const [manifest = '', main = '', styles = ''] = await Promise.all(names.map(textOf));
  return { manifest: JSON.parse(manifest) as PluginManifest, main, styles };
}
