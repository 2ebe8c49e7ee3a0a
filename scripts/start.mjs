import { once } from 'node:events';
import { createServer } from 'node:net';
import { checkNode, prepare } from './packages.mjs';
import { PlainError, runScript } from './say.mjs';

const USAGE = 'npm start -- [path/to/vault] [--port 4711] [--today 2026-11-22]';
const OPTIONS = { port: { type: 'string' }, today: { type: 'string' } };

function portOf(text) {
  if (text === undefined) return 0;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new PlainError(`“${text}” is no port: a whole number from 1 to 65535 is expected.`);
}

function checkToday(text) {
  if (text === undefined) return;
  const noon = new Date(`${text}T12:00:00Z`);
  if (!Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(text)) return;
  throw new PlainError(`“${text}” is no day: expected is YYYY-MM-DD, such as 2026-11-22.`);
}

function portMistake({ code }, port) {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Choose another one, or leave --port away.`;
  }
  return code === 'EACCES' ? `Port ${port} may not be used: choose one above 1023.` : undefined;
}

/** Refuses a port that cannot be had, before anything is built. */
async function checkPort(port) {
  if (port === 0) return;
  const server = createServer();
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening');
  } catch (error) {
    const mistake = portMistake(error, port);
    throw mistake === undefined ? error : new PlainError(mistake);
  }
  server.close();
  await once(server, 'close');
}

/** Resolves on Ctrl+C or when the process is asked to end. */
function asked() {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}

await runScript(async () => {
  checkNode();
  const { readArguments } = await import('./arguments.mjs');
  const { checkFolder, copySample } = await import('./vault-folder.mjs');
  const { values, positionals } = readArguments(OPTIONS, USAGE);
  const port = portOf(values.port);
  checkToday(values.today);
  await checkPort(port);
  const own = positionals[0] === undefined ? undefined : await checkFolder(positionals[0]);

  prepare();
  const { buildPlugin, bundleWorkbench } = await import('./bundle.mjs');
  await buildPlugin();
  const workbench = await bundleWorkbench();
  const folder = own ?? (await copySample());
  const server = await workbench.startServer({ ...workbench, folder, port });

  const address = values.today ? `${server.address}?today=${values.today}` : server.address;
  console.log(
    own
      ? `\nThis works on your own folder, not on a copy: what you change here is changed there.\n  ${folder}`
      : `\nA copy of the sample vault, yours to play with:\n  ${folder}`,
  );
  console.log(`\nOpen this address in a browser (Ctrl+C ends):\n  ${address}\n`);
  await asked();
  await server.close();
  console.log(own ? '\nEnded.' : `\nEnded. The copy stays where it is:\n  ${folder}`);
});
