import { isWritableDuration } from '../domain/edits/add-contact';
import { parseDuration } from '../domain/line-mark';

/** Minutes of "45", "45m", "1h30m" or "1 h 30"; undefined for anything else. */
export function readMinutes(text: string): number | undefined {
  const plain = text.replace(/\s+/g, '').toLowerCase();
  const minutes = parseDuration(/\d$/.test(plain) ? `${plain}m` : plain);
  return minutes !== undefined && isWritableDuration(minutes) ? minutes : undefined;
}
