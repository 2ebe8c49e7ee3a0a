import vm from 'node:vm';

/** Milliseconds of computing after which something that is through at once in the unchanged code runs forever. */
const LEAST = 1000;

const STOPPED = 'ERR_SCRIPT_EXECUTION_TIMEOUT';
const script = new vm.Script('globalThis.__rapportRun()');

export class RunsForever extends Error {}

/**
 * What `run` gives, up to its first `await` stopped when it computes ten times as long as `usual` (milliseconds). The
 * time of the processor counts, not that of the clock: on a busy machine much of that is waiting.
 */
export function withinTime(run, usual) {
  const limit = LEAST + 10 * usual;
  for (let patience = limit; ; patience *= 4) {
    const begun = process.cpuUsage();
    globalThis.__rapportRun = run;
    try {
      return script.runInThisContext({ timeout: Math.ceil(patience) });
    } catch (error) {
      if (error?.code !== STOPPED) throw error;
      const { user, system } = process.cpuUsage(begun);
      if ((user + system) / 1000 >= limit * 0.8) throw new RunsForever();
    }
  }
}
