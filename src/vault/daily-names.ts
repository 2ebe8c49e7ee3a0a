import { moment, normalizePath, type App } from 'obsidian';
import { barePath } from '../domain/bare-path';
import type { Day } from '../domain/day';
import { dayOfName } from '../domain/day-of-name';
import { isMap } from '../domain/note';

/** In milliseconds. */
const DAY = 86_400_000;

/** The day of a note, by its name and, where the daily-note format has folders, by those. */
export type DayOfNote = (path: string, name: string) => Day | undefined;

/** Names that are a date, or begin with one and a space: what holds in every vault. */
export const dayByNameAlone: DayOfNote = (_, name) => dayOfName(name);

/**
 * How this vault names its dated notes (RECORD section 4), from the settings of the core plugin Daily
 * notes, in the format of moment. Without settings, or with bad ones, only the rule for names is left.
 */
export async function readDayOfNote(app: App): Promise<DayOfNote> {
  const format = await readFormat(app);
  if (format === undefined) return dayByNameAlone;
  const parts = format.split('/').length;
  return (path, name) => {
    const day = dayOfName(name);
    // Parsing with moment is slow, and a name without a digit is no day.
    if (day !== undefined || !/\d/.test(path)) return day;
    const tail = path.replace(/\.md$/, '').split('/').slice(-parts).join('/');
    return parseWith(format, tail);
  };
}

function parseWith(format: string, text: string): Day | undefined {
  // Of the calendar alone, in which each day has 24 hours.
  const parsed = moment.utc(text, format, true);
  return parsed.isValid() ? Math.floor(parsed.valueOf() / DAY) : undefined;
}

async function readFormat({ vault }: App): Promise<string | undefined> {
  const path = normalizePath(`${vault.configDir}/daily-notes.json`);
  try {
    if (!(await vault.adapter.exists(path))) return undefined;
    const settings: unknown = JSON.parse(await vault.adapter.read(path));
    return formatOf(settings);
  } catch (error) {
    console.warn(path, error);
    return undefined;
  }
}

function formatOf(settings: unknown): string | undefined {
  if (!isMap(settings) || typeof settings['format'] !== 'string') return undefined;
  const trimmed = barePath(settings['format'].trim());
  return trimmed === '' || trimmed === 'YYYY-MM-DD' ? undefined : trimmed;
}
