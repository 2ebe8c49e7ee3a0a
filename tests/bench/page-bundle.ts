import { build } from 'esbuild';

/** A module of the benches as one script, which puts what it exports under that name into a page. */
export async function bundleForPage(entry: string, globalName: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}
