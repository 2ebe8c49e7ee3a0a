import type { AgendaKind } from '../../src/domain/agenda';

/** A row of the agenda as worked out by hand from the notes of workbench/vault. */
export interface ExpectedRow {
  readonly path: string;
  readonly kind: AgendaKind;
  /** What is to be done, where the note says it; keep-in-touch speaks for itself. */
  readonly text: string | undefined;
  readonly due: string;
}

/** The day for which the table below holds. */
export const SAMPLE_TODAY = '2026-11-22';

const row = (due: string, kind: AgendaKind, name: string, text?: string): ExpectedRow => ({
  path: `People/${name}.md`,
  kind,
  text,
  due,
});

/** Overdue on 22 November 2026, in order. Beside each keep-in-touch: last contact + days. */
export const SAMPLE_OVERDUE: readonly ExpectedRow[] = [
  row('2026-08-30', 'keep-in-touch', 'Aiyana Begay'), // 1 June + 90 by depth 1; the bad cadence counts as absent
  row('2026-10-30', 'step', 'Per Lindqvist', 'Write about the boat'),
  row('2026-10-31', 'promise', 'Nia Davies', 'Sort out her grandfather’s letters'),
  row('2026-11-10', 'promise', 'Work/Priya Nair', 'Introduce her to the museum’s educator'),
  row('2026-11-11', 'keep-in-touch', 'Thandiwe Dlamini'), // 28 October + 14; 15 November was no contact
  row('2026-11-11', 'keep-in-touch', 'Neighbours/Yusuf Demir'), // daily note of 12 October + 30
  row('2026-11-13', 'step', 'Aroha Ngata', 'Ask how the harvest went'),
  row('2026-11-14', 'thanks', 'Work/Kenji Watanabe', 'For reviewing the proposal overnight'),
  row('2026-11-14', 'keep-in-touch', 'Work/Hiroshi Tanaka'), // 15 October + monthly (30)
  row('2026-11-15', 'keep-in-touch', 'Family/Erik Solberg'), // 1 November + 14; footnote and comment do not count
  row('2026-11-16', 'step', 'Anjali Rao', 'Ask about the clinic'),
  row('2026-11-16', 'owed', 'Work/Daniel Weiss', 'Send the photos of the workshop'),
  row('2026-11-17', 'step', 'Work/Priya Nair', 'Send her the draft of the course outline'),
  row('2026-11-18', 'keep-in-touch', 'Work/Oluwaseun Adeyemi'), // 20 August + 90
  row('2026-11-19', 'step', 'Salma El-Sayed', 'Send the two names for the choir'),
  row('2026-11-19', 'keep-in-touch', 'Family/Amara Okafor'), // 20 October + 30
  row('2026-11-19', 'keep-in-touch', 'Work/Camille Dubois'), // 20 September + 60
  row('2026-11-20', 'step', 'Family/Amara Okafor', 'Book the train for the christening'),
  row('2026-11-21', 'step', 'Neighbours/Mei Lin', 'Return the soup pot'),
  row('2026-11-21', 'keep-in-touch', 'Kwame Mensah'), // 22 October + 30; the task of 18 November does not count
];

/** Due on the day itself, in order. */
export const SAMPLE_TODAYS: readonly ExpectedRow[] = [
  row('2026-11-22', 'step', 'Work/Marta Kowalska', 'Congratulate her on the new role'),
  row('2026-11-22', 'step', 'Noor Haddad', 'Call her after her exam'),
  row('2026-11-22', 'keep-in-touch', 'Neighbours/Leilani Kahale'), // daily note of 8 November + 14
  row('2026-11-22', 'keep-in-touch', 'Sofia Rossi'), // 23 October + 30; the quote of 18 November does not count
];

/** Notes with problems, and the property of each. */
export const SAMPLE_PROBLEMS: readonly (readonly [path: string, property: string])[] = [
  ['People/Aiyana Begay.md', 'cadence'],
  ['People/Dmitri Volkov.md', 'frontmatter'],
  ["People/Liam O'Connor.md", 'frontmatter'],
  ['People/Mateo Quispe.md', 'last-contact'],
  ['People/Rasmus Holm.md', 'promises'],
  ['People/Work/Fatima Zahra Benali.md', 'depth'],
  ['People/Work/Fatima Zahra Benali.md', 'next-step-due'],
];
