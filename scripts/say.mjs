/** A mistake a person can put right: its message is shown as it is, without a stack trace. */
export class PlainError extends Error {}

/** Runs a script's main function; a mistake becomes one message on stderr and exit code 1. */
export async function runScript(main) {
  try {
    await main();
  } catch (error) {
    if (error instanceof PlainError) console.error(`\n${error.message}\n`);
    else console.error(error);
    process.exitCode = 1;
  }
}
