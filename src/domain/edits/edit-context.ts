import type { Day } from '../day';
import type { Reading } from '../reading';

/** What every edit needs to know: how notes are read, and the day on the user's own clock. */
export interface EditContext {
  readonly reading: Reading;
  readonly today: Day;
}
