import type { Expected } from '../domain/problem';
import type { SignalFacts, SignalId } from '../domain/signal';

/** What an action is about, and what it does to it: "Rating", "saved". */
export type ActionWords = readonly [string, string];

/** What lengths of time are told in. */
export type TimeUnit = 'day' | 'month' | 'year';

/** "1 note", "7 notes". */
const counted = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;
const people = (count: number): string => counted(count, 'person', 'people');
const notes = (count: number): string => counted(count, 'note');

/** Of a row of the settings: its name, what there is to know, and what is said of what does not fit. */
export type RowWords = readonly [name: string, desc?: string, error?: string];

const cadenceWord = 'or "2w", "monthly", "never".';
const noCadence = `Write a number of days, ${cadenceWord}`;
const noFolder = 'Write a path, such as "People/Family".';
const inTouch = (depth: string): string => `${depth} relationships: be in touch every`;

// What is said in several places.
const addSamples = 'Add sample notes';
const choosePeople = 'Choose which notes are people';
const clearFilter = 'Clear the filter';
const completeNextStep = 'Complete next step';
const forWhom = 'For whom is the next step?';
const logInteraction = 'Log interaction';
const needsCare = 'Needs care';
const newPerson = 'New person note';
const newPlan = 'New plan';
const nextStep = 'Next step';
const nextSteps = 'Next steps';
const onlyTen = 'Only the ten';
const postpone = 'Postpone';
const promisedToMe = 'Promised to me';
const setNextStep = 'Set next step';
const spreadOut = 'Spread out keeping in touch';
const startAfresh = 'Start afresh with keeping in touch';
const undoLast = 'Undo last change';
const whichOne = 'Which relationship?';
const learntHow = 'Learnt how';
const whatWasDone = 'What was done';
/** Labels of fields, in the dialogs and of the command line. */
const fields = {
  day: 'Day',
  due: 'By when',
  duration: 'How long',
  from: 'Who began',
  kind: 'Kind',
  quality: 'Quality',
  text: 'In a line',
  why: 'Why',
};

/** Of each signal what is seen, about the relationship and never about the person, and then a gentle hint. */
type SignalWords = {
  readonly [Id in SignalId]: (facts: SignalFacts[Id]) => readonly [seen: string, hint: string];
};
const signalSentences: SignalWords = {
  'no-next-step': ({ depth = 0 }) => [
    `Nothing is planned next${depth < 2 ? ', and this is one of your ten' : ''}.`,
    'One small step is enough.',
  ],
  'rating-without-evidence': ({ depth, missing }) => [
    `The note does not say yet what rating ${depth} rests on.`,
    `What do you know of their ${missing.map((any) => any.join(' or ')).join(', and of their ')}?`,
  ],
  'one-sided': ({ count }) => [`The last ${count} times you began.`, 'Leave room for them to.'],
  'too-fast': ({ days }) => [
    `Depth rose twice ${days === 0 ? 'on one day' : `within ${counted(days, 'day')}`}.`,
    'It may take its time.',
  ],
  'activity-over-quality': ({ count, mean }) => [
    `${count} times in 90 days, with a mean quality of ${mean.toFixed(1)}.`,
    'One unhurried talk may do more.',
  ],
  'asked-before-offering': ({ count }) => [
    `You asked ${count === 1 ? '' : `${count} times `}before you offered anything.`,
    'What could you give?',
  ],
  'out-of-balance': ({ balance }) => [
    `You asked or received ${-balance} times more than you gave.`,
    'What could you give back?',
  ],
  drifting: ({ days, gap }) => [
    `Quiet for ${counted(days, 'day')}; the usual pause is ${counted(gap, 'day')}.`,
    'A short hello is enough.',
  ],
  'promise-late': ({ count, days }) => [
    count === 1
      ? `A promise of yours is ${days} days late.`
      : `${count} promises of yours are late, one by ${days} days.`,
    'Keep it, move it or let it go.',
  ],
};

const quoted = (text: string): string => `“${text}”`;
const inParentheses = (what: string, more: string): string => `${what} (${more})`;
const showEveryone = 'Show everyone';
const whatNoteSays = 'What the note says';
const lastContact = 'Last contact';
const dayThen = (what: string): string => `a day and then ${what}`;
const inBrackets = (detail: string): string => (detail === '' ? '' : ` (${detail})`);

/** Every word a user reads. Sentences are about the relationship, never a verdict on the person. */
export const en = {
  app: {
    name: 'Rapport',
  },
  depth: {
    1: { name: 'Surface', meaning: 'We trade features and benefits.' },
    2: { name: 'Sustained', meaning: 'I know their motives and values, and act on them.' },
    3: { name: 'Significant', meaning: 'I understand how they feel and who they are.' },
    none: 'Not rated',
  },
  // Words for days: "tomorrow", "3 days late".
  days: {
    today: 'today',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday',
    inDays: (days: number) => `in ${days} days`,
    span: (count: number, unit: TimeUnit) => counted(count, unit),
    late: (count: number, unit: TimeUnit) => `${counted(count, unit)} late`,
    ago: (count: number, unit: TimeUnit) => `${counted(count, unit)} ago`,
  },
  // Days as people write them: classes of names in order, alternatives between bars; what is skipped means nothing.
  dayInput: {
    days: 'today tomorrow',
    weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
    months: 'january february march april may june july august september october november december',
    next: 'next',
    end: 'end',
    counts: 'zero one|a|an two three four five six',
    units: 'days weeks months years',
    skipped: 'in on by the of this st nd rd th',
  },
  // Kinds and sections of agenda items.
  agenda: {
    kinds: {
      step: nextStep,
      promise: 'Promise',
      thanks: 'Thanks',
      owed: promisedToMe,
      'keep-in-touch': 'Keep in touch',
      birthday: 'Birthday',
      none: 'No next step',
      problem: 'Needs a look',
    },
    turns: (age: number) => `Birthday: turns ${age}`,
    sections: {
      overdue: 'Overdue',
      today: 'Today',
      week: 'Next 7 days',
      later: 'Later',
      someday: 'Someday',
    },
    whenAndDate: inParentheses,
    lastContact: (ago: string) => `Last contact ${ago}`,
    noContact: 'No contact noted yet',
  },
  // What a relationship may need.
  signals: {
    title: needsCare,
    sentences: signalSentences,
    setAside: 'Set aside',
  },
  // What lists share.
  lists: {
    select: 'Select several',
    selected: (count: number) => `${count} selected`,
    leave: 'Stop selecting',
    copied: 'Copied to the clipboard.',
    notCopied: 'The clipboard could not be reached.',
  },
  // The next steps view.
  nextSteps: {
    title: nextSteps,
    reviewDue: (day: string) => `Your last ten review was on ${day}.`,
    list: nextSteps,
    filter: 'Filter by name or words',
    filterHint: 'Filter…',
    clearFilter: clearFilter,
    onlyTen: onlyTen,
    ten: 'Ten',
    byPerson: 'Group by person',
    done: 'Done',
    wish: (name: string) =>
      `Happy birthday, ${name}! I am glad that you are there. May it be a good year for you.`,
    startReview: 'Review now',
    actions: {
      complete: 'Complete',
      keep: 'Mark as kept',
      received: 'Mark as received',
      contacted: 'Log contact',
      set: setNextStep,
      wish: 'Copy a wish',
      drop: 'Drop',
      postpone: postpone,
      edit: 'Edit next step',
      open: 'Open note',
      more: 'More actions',
    },
    openIn: {
      tab: 'Open in new tab',
      split: 'Open to the side',
      window: 'Open in new window',
    },
    postpone: {
      label: inParentheses,
      tomorrow: 'Tomorrow',
      threeDays: '+3 days',
      oneWeek: '+1 week',
      oneMonth: '+1 month',
      pickDay: 'Pick a day…',
    },
    said: {
      overdue: (count: number) => (count === 0 ? 'Nothing overdue' : `${count} overdue`),
      filtered: (shown: number, all: number) => `Filtered: ${shown} of ${all}`,
    },
    empty: {
      notRead: { title: 'Reading your notes…', hint: 'This takes a moment after the start.' },
      noPeople: {
        title: 'No person notes yet',
        hint: 'A note is about a person when it says “type: person”. The settings know other ways.',
        button: choosePeople,
      },
      noSteps: {
        title: 'Nothing waits',
        hint: 'Choose someone, and write what to do next for this relationship.',
        button: 'Set a next step',
        placeholder: forWhom,
      },
      noMatch: {
        title: 'Nothing matches the filter',
        hint: 'It looks at names, what is to be done, and why.',
        button: clearFilter,
      },
      noneOfTen: {
        title: 'Nothing waits for the ten',
        hint: 'The ten are those in your newest finished review.',
        button: showEveryone,
      },
    },
    help: {
      title: 'Keys',
      button: 'Show the keys',
      // The keys, with spaces between them.
      rows: {
        '↑ ↓': 'Move between rows',
        'Home End': 'First and last row',
        '← →': 'Buttons of a row, or fold a section',
        Enter: 'Open the note',
        x: 'Complete, keep, log contact or set',
        s: postpone,
        e: 'Edit the next step',
        Space: 'Select, while selecting',
        '/': 'Filter',
        Esc: 'Leave the filter or the selection',
        '?': 'Show these keys',
      },
    },
  },
  // The ten review: its frame, then each step.
  tenReview: {
    frame: {
      title: 'The ten',
      steps: ['List', 'Rate', 'Reconsider', 'Decide', 'Finish'],
      bar: 'Steps of the review',
      done: 'done',
      back: 'Back',
      next: (name: string) => `Next: ${name}`,
      stepSaid: (at: number, name: string) => `Step ${at} of 5: ${name}`,
      intro:
        'Choose up to ten relationships that matter most, see how deep each is, and decide what comes next. It takes about ten minutes. Every answer is saved at once: stop and go on as you like.',
      start: 'Start the review',
      resume: (day: string) => `Resume the review of ${day}`,
      past: 'Past reviews',
      giving: 'Giving across the ten',
      last: (day: string) => `Last finished: ${day}`,
      gone: 'The note of this review is not there any more.',
      finished: 'This review is finished.',
      damaged: [
        'This draft needs a look',
        'Something in it cannot be read. Nothing is written until it is mended.',
      ],
      startNew: 'Start a new one',
      notSaved: (why: string) => `Not saved. ${why}`,
    },
    list: {
      title: 'Who matters most to you now?',
      search: 'Add a person',
      count: (count: number) =>
        count === 10
          ? 'Ten people. Ten are enough.'
          : `${count === 0 ? 'Nobody is on the list yet' : people(count)}. Ten at most; fewer are fine.`,
      keys: 'Alt+↑ and Alt+↓ move a person.',
      make: (name: string) => `Make a note for ${quoted(name)}`,
      onList: 'On the list already',
      noNote: 'No note any more',
      up: (name: string) => `Move ${name} up`,
      down: (name: string) => `Move ${name} down`,
      added: (name: string, people: number) => `${name} added, ${people} of ten`,
      removed: (name: string) => `${name} removed`,
      moved: (name: string, place: number, people: number) => `${name}, ${place} of ${people}`,
      addAll: 'Add all',
      groups: ['In the last ten', 'Deepest', 'Most recent contact', 'Most often mentioned'],
      mentions: (count: number) => `Mentioned in ${notes(count)}`,
    },
    rate: {
      rated: 'rated',
      open: 'not rated yet',
      unsure: 'Not sure yet',
      keys: 'Keys 1 to 3 choose, 0 leaves it open, Enter goes on.',
      saved: 'Saved. Enter goes on.',
      evidence: whatNoteSays,
      nothing: 'Nothing yet. What do you know without looking?',
      present: 'Depth so far',
      contact: lastContact,
    },
    reconsider: {
      title: 'Do the ratings feel right beside each other?',
      hint: 'Keys 1 to 3 rate, 0 leaves it open.',
      was: (rating: number) => (rating === 0 ? 'was open' : `was ${rating}`),
      fresh: 'new',
      question: (facets: string) => `What do you know of their ${facets}?`,
      or: ' or ',
      and: ', and of their ',
    },
    decide: {
      title: 'Is there work to do? Would you like to see another rating?',
      wanted: 'Wanted level',
      same: 'As it is',
      by: (step: string, day: string) => `${step}, by ${day}`,
      now: (step: string, then: string) => `Now: ${step}. ${then}`,
      stays: 'It stays unless you write another.',
      goes: 'The new one takes its place.',
      dueHint: 'friday, in 2 weeks…',
      pickDay: 'Choose a day',
      unknownDay: 'Not saved: try “friday”, “in 2 weeks” or “5 dec”.',
      needsStep: 'Write what comes next too: why and day go with it.',
    },
    finish: {
      title: 'What will be written',
      rating: (from: number | undefined, to: number) =>
        from === undefined ? `Rating ${to}` : `Rating ${from} → ${to}`,
      wanted: (level: number) => `Wanted: ${level}`,
      step: (step: string) => `Next step: ${step}`,
      nothing: 'Nothing to write.',
      open: 'Not rated this time, and that is fine.',
      review: 'This review gets a table of it all.',
      write: (count: number) => (count === 0 ? 'Finish the review' : `Write to ${notes(count)}`),
      writing: 'Writing…',
      failed: 'These notes could not be written. The others are done.',
      again: 'Try again',
      without: 'Finish without them',
    },
    comparison: {
      title: (before: string, after: string) => `From ${before} to ${after}`,
      first: (day: string) => `The first review, ${day}`,
      sentence: (what: string, who: string) => `${what}: ${who}.`,
      move: (who: string, from: number, to: number) => `${who} (${from || '–'} → ${to || '–'})`,
      kinds: {
        came: 'New',
        left: 'Left',
        deeper: 'Deeper',
        less: 'Less deep',
        rated: 'Rated now',
        open: 'Left open',
        same: 'Unchanged',
      },
    },
    past: {
      about: (count: number, done: boolean) => `${people(count)}${done ? '' : ', draft'}`,
      before: 'Earlier',
      after: 'Later',
    },
  },
  // The depth view.
  depthView: {
    title: 'Depth',
    list: 'Relationships by depth',
    filter: 'Filter by name',
    filterBy: 'Filter by tag, folder or stage',
    clearFilters: (filters: string) => `Clear ${filters}`,
    show: 'Show',
    modes: {
      all: 'All',
      care: needsCare,
      deeper: 'Wanted deeper',
      unbacked: 'Rating without evidence',
      stages: 'Stage and depth disagree',
    },
    care: (seen: string, others: number) => (others === 0 ? seen : `${seen} And ${others} more.`),
    stageGap: (stage = '', depth = 0) => `Stage ${quoted(stage)}, depth ${depth}`,
    stage: 'Stage',
    sort: 'Sort by',
    orders: { name: 'Name', contact: lastContact, gap: 'Gap', rated: 'Last rated' },
    count: people,
    pickAll: 'Select all',
    unfold: 'Details',
    gap: (levels: number) => `${levels} deeper wanted`,
    wanted: 'wanted',
    present: 'now',
    why: 'Why',
    addWhy: 'Add a why',
    whyField: 'Why this rating? Optional.',
    clearRating: 'Clear rating',
    unknown: 'Not known yet',
    missing: 'Would back this rating',
    or: ' or ',
    empty: {
      all: {
        title: 'Nobody matches',
        hint: 'Fewer filters show more people.',
        button: showEveryone,
      },
      deeper: {
        title: 'Nobody is wanted deeper',
        hint: 'Set a goal where you wish for more.',
        button: showEveryone,
      },
      unbacked: {
        title: 'Every rating is backed',
        hint: 'Your notes tell what each rests on.',
        button: showEveryone,
      },
      care: {
        title: 'Nothing needs care now',
        hint: 'What a relationship may need shows here, with the reason.',
        button: showEveryone,
      },
      stages: {
        title: 'Stages and depths agree',
        hint: 'Neither runs ahead of the other.',
        button: showEveryone,
      },
    },
  },
  // The person panel.
  personPanel: {
    title: 'Person',
    goal: 'Goal',
    behind: whatNoteSays,
    change: 'Change',
    contacted: 'Contacted today',
    next: (when: string) => `Next: ${when}`,
    silent: (until: string) => `Silent until ${until}`,
    promises: 'Promises',
    kept: 'Promise kept',
    onTime: (kept: number, all: number) => `Kept on time: ${kept} of ${all}`,
    giving: 'Giving',
    inAll: 'In all',
    balance: (value: number) =>
      value === 0 ? 'even' : `${Math.abs(value)} more from ${value > 0 ? 'you' : 'them'}`,
    known: 'What I know',
    learnt: (ago: string) => `learnt ${ago}`,
    ask: 'To ask next',
    another: 'Another question',
    want: 'What I want',
    bring: 'What I bring',
    timeline: 'Timeline',
    contact: 'contact',
    pause: (length: string) => `${length} without contact`,
    people: 'In this note',
    all: (count: number) => `Show all ${count}`,
    empty: {
      title: 'Nobody here',
      hint: 'Open the note of a person, or one that mentions people.',
    },
  },
  // The plans view.
  plans: {
    title: 'Plans',
    make: newPlan,
    all: 'All plans',
    closed: 'Closed plans',
    none: 'A plan begins with what you want to reach. Who it is with comes last.',
    become: { closed: 'Close the plan', active: 'Take it up again' },
    questions: {
      what: 'What do you want to reach?',
      where: 'Where?',
      when: 'When?',
      who: 'With whom?',
    },
    progress: (answered: number, next: string) => `${answered} of 4 answered. Next: ${next}`,
    last: (open: readonly string[]) => `This comes last. Still open: ${open.join(' ')}`,
    shares: (shared: readonly string[]) => `It is about ${shared.join(', ')} too`,
    add: (who: string) => `Add ${who}`,
    compare: 'Plan and discoveries',
    plan: 'The plan',
    known: 'Discovered so far',
    nothing: 'Nothing yet.',
    since: (day: string) => `Discovered since ${day}`,
    verdicts: { aligned: 'Aligned', refine: 'Refine the plan', rediscover: 'Rediscover' },
    ask: 'What to ask them next',
    askThis: 'Ask this',
    stays: 'It stays as it is.',
    leave: 'Leave out',
    write: (count: number) =>
      count === 0 ? 'Note it without next steps' : `Set ${counted(count, 'next step')}`,
  },
  // Open questions by facet, a light and a deeper one; `other` is for facets of the user's own.
  questions: {
    goals: [
      'What are you looking forward to this year?',
      'What do you hope for, and how could I help?',
    ],
    values: ['What do you like about how you live?', 'What would you never give up?'],
    motives: [
      'How did you come to do what you do?',
      'What would you go on with even if nobody saw it?',
    ],
    projects: ['What are you working on?', 'Which part of it do you love, and which is hard?'],
    interests: ['What makes you forget the time?', 'What should we try together?'],
    family: ['Who are you close to?', 'Who has shaped you most?'],
    personality: [
      'What gives you strength?',
      'What do few people see in you at first?',
      'When things are hard, what do you need from me?',
    ],
    'working-style': ['When do you work best?', 'How should I tell you what could be better?'],
    other: ['What has been on your mind lately?', 'What should I ask you more often?'],
  },
  // The list of notes with problems, and what each property should hold.
  problems: {
    title: 'Notes that need a look',
    footer: (count: number) => `${notes(count)} ${count === 1 ? 'needs' : 'need'} a look`,
    hint: 'These values could not be read. They stay in the notes and out of the lists.',
    close: 'Back to next steps',
    found: (value: string) => `Found: ${value}`,
    wanted: (expected: string) => `Expected: ${expected}`,
    none: 'Every value can be read. Nothing needs a look.',
    expected: {
      depth: '1, 2 or 3',
      text: 'a text',
      texts: 'a list of texts',
      stage: 'a stage of the settings',
      cadence: 'a number of days, such as 30, or 2w, monthly or never',
      date: 'a day that exists, such as 2026-11-28',
      'past-date': 'a day that is not in the future',
      birthday: 'a day such as 1984-05-04 or 05-04',
      'step-kind': 'offer, ask or other',
      'dated-line': 'a line that begins with a day, such as 2026-11-02 | Walked together',
      'past-dated-line': 'a line with a day that is not in the future',
      'promise-day': 'a day that exists at the start of the line, or none',
      'depth-mark': dayThen('1, 2 or 3'),
      'exchange-verb': dayThen('offered, gave, asked or received'),
      'discovery-facet': dayThen('a facet of the settings'),
      'signal-mark': dayThen('the name of a signal'),
      'no-near-miss': 'a mark such as quality 2 or kept 2026-11-28',
      'readable-block': 'properties between two lines “---”, each name once',
      'review-people': 'up to ten links to notes that exist',
      'review-lists': 'as many entries as there are people',
      'review-answers': 'an answer that fits: a rating from 0 to 3, a text or a day',
      'review-status': 'draft or done',
      'plan-people': 'links to notes that exist',
      'plan-status': 'active or closed',
      'alignment-mark': dayThen('aligned, refine or rediscover'),
    } satisfies Record<Expected, string>,
  },
  // The table in a finished review.
  reviewNote: {
    columns: ['Person', 'First rating', 'Rating', 'Wanted', 'Next step', 'Due'],
  },
  // Why a note was left as it is.
  refusals: {
    'no-note': () => 'The note is not there any more.',
    'unreadable-block': (_at: string, detail: string) =>
      `Its properties cannot be read${inBrackets(detail)}.`,
    'duplicate-keys': (at: string) => `${at} stands there twice.`,
    'unclosed-block': () => 'Its properties have no closing line “---”.',
    'not-properties': () => 'The block at its start does not hold properties.',
    'not-a-list': (at: string) => `${at} holds nested values where a list belongs.`,
    'not-provable': (at: string) => `${at} is written in a way that cannot be changed safely.`,
    'changed-meanwhile': (at: string, detail: string) =>
      `${at} has changed in the meantime${detail && `: it now says ${quoted(detail)}`}.`,
    'future-day': () => 'The day lies in the future.',
    'no-such-day': () => 'There is no such day.',
    'no-next-step': () => 'There is no next step.',
    'no-such-line': (at: string) => `${at} has no such line.`,
    'empty-text': (at: string) => `${at} needs a text.`,
    'unknown-value': (at: string, detail: string) =>
      `${quoted(detail)} cannot be written to ${at}.`,
    'ten-are-enough': () => 'Ten are enough. Take someone off the list to make room.',
    'damaged-review': (at: string) => `${at} cannot be read, so it is left for you to mend.`,
    'who-comes-last': (at: string) => `${at} is asked first. Who it is for comes last.`,
    exists: () => 'There is a note of that name already.',
    'no-template': (_at: string, detail: string) =>
      `There is no template at ${quoted(detail)}. Choose another in the settings.`,
    'bad-name': (_at: string, detail: string) =>
      `${quoted(detail)} cannot be the name of a note or folder on every device.`,
    'write-failed': (_at: string, detail: string) =>
      `It could not be written${inBrackets(detail)}.`,
  },
  // What the notices say after an action.
  reports: {
    undo: 'Undo',
    quoted,
    theNote: 'The note',
    list: (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names),
    others: (count: number) => `${count} others`,
    forWhom: (who: string) => `for ${who}`,
    inNotes: (count: number) => `in ${notes(count)}`,
    // What an action is about, and what it does to it.
    actions: {
      rate: ['Rating', 'saved'],
      'clear-rating': ['Rating', 'cleared'],
      'explain-rating': ['Reason', 'saved'],
      'set-goal': ['Goal', 'saved'],
      'clear-goal': ['Goal', 'cleared'],
      'set-stage': ['Stage', 'saved'],
      'clear-stage': ['Stage', 'cleared'],
      'set-want': ['What you want', 'saved'],
      'set-bring': ['What you bring', 'saved'],
      'set-aside': ['Signal', 'set aside'],
      'set-next-step': [nextStep, 'set'],
      'complete-next-step': [nextStep, 'completed'],
      'complete-items': ['Items', 'completed'],
      postpone: ['Day', 'moved'],
      snooze: ['Keeping in touch', 'postponed'],
      'log-interaction': ['Interaction', 'noted'],
      'add-promise': ['Promise', 'noted'],
      'keep-promise': ['Promise', 'marked as kept'],
      'drop-promise': ['Promise', 'dropped'],
      'record-exchange': ['Exchange', 'noted'],
      'record-discovery': ['Discovery', 'noted'],
      'change-plan': ['Change', 'saved'],
      'align-plan': ['Comparison', 'noted'],
      'answer-review': ['Answers', 'saved'],
      'finish-review': ['Review', 'saved'],
      undo: ['Change', 'taken back'],
    } satisfies Record<string, ActionWords>,
    done: ([noun, became]: ActionWords, where: string) => `${noun} ${became} ${where}.`,
    undone: ([noun, became]: ActionWords, where: string) =>
      `Undone ${where}: ${noun.toLowerCase()} ${became}.`,
    couldNot: ([noun, became]: ActionWords) => `${noun} not ${became}.`,
    couldNotWrite: 'Could not be written:',
    unchanged: (where: string) => `Nothing to change ${where}.`,
    failure: (who: string, why: string) => `${who}: ${why} Nothing was changed there.`,
    lastContactLeft: (who: string, property: string, value: string) =>
      `${who}: ${property} says ${value}, which is no past date. It was left as it is.`,
    nothingToUndo: 'There is nothing to undo.',
  },
  // Dialogs.
  dialogs: {
    cancel: 'Cancel',
    save: 'Save',
    notSaved: 'Not saved. What you filled in is still here.',
    nextStep: {
      title: (who: string) => `Next step for ${who}`,
      ...fields,
      text: 'What comes next',
      whyHint: 'What it means to them.',
      kinds: { offer: 'I offer something', ask: 'I ask for something', other: 'Something else' },
      confirm: setNextStep,
      skipHint: 'Escape leaves it without a next step.',
      badValue: (value: string) =>
        `The note says ${quoted(value)}, which cannot be read. Saving replaces it.`,
    },
    outcome: {
      title: (who: string) => `What came of it? ${who}`,
      confirm: 'Complete',
      keep: 'Leave it open',
      skipHint: 'All is optional. Closing this completes the step, too.',
    },
    interaction: {
      ...fields,
      title: logInteraction,
      people: 'With',
      addPerson: 'Add person',
      remove: (who: string) => `Remove ${who}`,
      pick: 'Who else was there?',
      qualities: {
        1: '1 · News and small talk',
        2: '2 · What matters to them',
        3: '3 · How they feel and who they are',
      },
      durationHint: 'Minutes, or “1h30m”.',
      froms: { me: 'I did', them: 'They did' },
      noContact: 'Does not count as contact',
      noContactHint: 'For example an unanswered message.',
      confirm: 'Log',
    },
    rate: {
      title: (who: string) => `How deep is the relationship with ${who}?`,
      ...fields,
      depth: 'Depth',
      whyHint: 'Optional. It goes into the history.',
      keys: 'Keys 1 to 3 choose, 0 clears.',
    },
    goal: {
      title: (who: string) => `How deep would you like it to be with ${who}?`,
      none: 'No goal',
    },
    postpone: {
      title: (what: string) => `Postpone to which day? ${what}`,
      now: (day: string) => `Now: ${day}`,
      ...fields,
      soon: 'Soon',
      confirm: postpone,
      tell: (who: string) => `Tell ${who} that it will be later?`,
      copy: 'Copy a sentence',
      sentence: (what: string, by: string | undefined, to: string) =>
        `I promised ${quoted(what)}${by === undefined ? '' : ` by ${by}`}; it will be ${to} instead. I am sorry for the wait.`,
    },
    exchange: {
      title: (who: string) => `Give and take with ${who}`,
      ...fields,
      mark: whatWasDone,
      verbs: {
        offered: 'I offered',
        gave: 'I gave',
        asked: 'I asked for',
        received: 'I received',
      },
      more: 'Kind of value',
    },
    discovery: {
      title: (who: string) => `What have you learnt about ${who}?`,
      ...fields,
      mark: 'Facet',
      unknown: (facet: string) => `${facet} (not known yet)`,
      ask: (question: string) => `You could ask: ${quoted(question)}`,
      more: learntHow,
      hows: { direct: 'From them', indirect: 'By own research' },
    },
    promise: {
      title: (who: string) => `A promise between you and ${who}`,
      ...fields,
      text: 'What',
      whose: 'Who promised',
      thanks: 'It is a thank-you',
    },
    afterwards: {
      title: 'Afterwards',
      thanks: 'Thank them for',
      thanksHint: 'Noted for tomorrow. Leave it empty to go without.',
      what: (kind: string) => `The ${kind}`,
      next: 'Next step for',
      nobody: 'Nobody now',
      confirm: 'Go on',
      cancel: 'Skip both',
    },
    stagger: {
      spread: {
        title: spreadOut,
        confirm: 'Spread out',
        about: (count: number) => `${counted(count, 'reminder')} would rest until these days.`,
      },
      afresh: {
        title: startAfresh,
        confirm: 'Start afresh',
        about: (count: number) =>
          `It was quiet for a while, and that is fine. ${counted(count, 'reminder')} would rest and come back one by one, each within its own usual time. Nothing else changes.`,
      },
      weeks: 'Over how many weeks',
      badWeeks: 'Write a number from 1 to 12.',
    },
    picker: { none: 'No person found.' },
    notSaid: '–',
    errors: {
      needed: 'This is needed.',
      'no-day': 'This is no day.',
      'past-day': 'Choose today or a later day.',
      'future-day': 'Choose today or an earlier day.',
      'no-duration': 'Write minutes, such as “45”, or “1h30m”.',
      'no-people': 'Add at least one person.',
    },
  },
  // When something is asked for before anything was offered.
  offering: {
    title: (who: string) => `Offer ${who} something first?`,
    about: 'So far nothing was offered or given. Giving first makes asking easier.',
    unknown: (question: string) =>
      `No goals, values or projects are noted yet. You could ask: ${quoted(question)}`,
    message: 'A message to begin with',
    messageHint: 'It is neither sent nor kept.',
    draft: (who: string, known: string) =>
      `Hi ${who},\n\n${known && `I have been thinking of what matters to you: ${known}. `}I would gladly do something for you. What would help most now?`,
    copy: 'Copy',
    confirm: 'Offer first',
    ask: 'Ask anyway',
    step: (known: string) => `Offer something${known && ` for ${quoted(known)}`}`,
  },
  // Before meeting somebody.
  brief: {
    title: (who: string) => `Before you meet ${who}`,
    sections: ['To remember', 'Promises', 'Last talk', nextStep, 'Give and take', 'To ask'],
    told: (what: string, text: string) => `${what}: ${text}`,
    balance: (balance: number) =>
      balance === 0
        ? 'Giving and taking are even.'
        : `You ${balance > 0 ? 'gave' : 'received'} ${counted(Math.abs(balance), 'time')} more.`,
  },
  // Names of commands, ribbon and status bar.
  commands: {
    names: {
      'open-next-steps': 'Open next steps',
      'open-depth': 'Open depth',
      'open-person': 'Open person panel',
      'start-review': 'Start or resume the ten review',
      'open-last-review': 'Open the last ten review',
      'open-plans': 'Open plans',
      'new-plan': newPlan,
      'set-next-step': setNextStep,
      'complete-next-step': completeNextStep,
      'log-interaction': logInteraction,
      'log-linked': 'Log interaction with everyone linked here',
      'record-exchange': 'Record an exchange',
      'record-discovery': 'Record a discovery',
      'add-promise': 'Add a promise',
      'before-you-meet': 'Before you meet',
      'rate-depth': 'Rate depth',
      'set-goal': 'Set goal',
      'spread-out': spreadOut,
      'start-afresh': startAfresh,
      'undo-last-change': undoLast,
      'toggle-discreet-mode': 'Toggle discreet mode',
      'new-person': newPerson,
      'choose-people': choosePeople,
      'add-sample-notes': addSamples,
      'remove-sample-notes': 'Remove sample notes',
    },
    picks: {
      'set-next-step': forWhom,
      'complete-next-step': 'Whose next step is done?',
      'log-interaction': 'Who was it with?',
      'record-exchange': whichOne,
      'record-discovery': whichOne,
      'add-promise': whichOne,
      'before-you-meet': 'Whom do you meet?',
      'rate-depth': whichOne,
      'set-goal': whichOne,
    },
    overdue: (count: number) =>
      `${counted(count, 'thing is', 'things are')} overdue. Open next steps.`,
    discreet: {
      sign: 'Discreet',
      end: 'End discreet mode',
      now: (on: boolean) => `Discreet mode is ${on ? 'on' : 'off'}.`,
    },
  },
  // The command line, and obsidian://rapport links.
  cli: {
    choose: 'What would you like to do?',
    commands: {
      rapport: 'Count people and things to do',
      agenda: 'List what there is to do',
      people: 'List people',
      person: 'Show a person',
      problems: 'List values that do not fit',
      signals: 'List what needs care',
      timeline: 'Show what passed between you',
      brief: 'Before you meet',
      plans: 'List plans',
      rate: 'Rate depth',
      goal: 'Set goal',
      step: setNextStep,
      done: completeNextStep,
      postpone: postpone,
      snooze: 'Snooze keeping in touch',
      aside: 'Set a signal aside',
      log: logInteraction,
      promise: 'Note promise',
      keep: 'Mark promise as kept',
      drop: 'Drop promise',
      exchange: 'Note exchange',
      discover: 'Note discovery',
      undo: undoLast,
    },
    // Also the labels of the form that a link opens.
    flags: {
      ...fields,
      name: 'File name or alias',
      path: 'Path of the note',
      paths: 'JSON list of paths',
      format: 'Form of the answer',
      section: 'Section',
      ten: onlyTen,
      depth: 'Depth, 0 for none',
      to: 'Until',
      until: 'Silent until, that day too',
      signal: 'Signal',
      date: 'Day, else today',
      'no-contact': 'No contact',
      thanks: 'Thanks',
      'to-me': promisedToMe,
      item: 'What',
      line: 'Which promise',
      verb: whatWasDone,
      dimension: 'Dimension',
      facet: 'Facet',
      how: learntHow,
    },
    needed: (what: string) => `${what} (needed)`,
    missing: (flag: string) => `${flag}= is needed.`,
    wrong: (flag: string, value: string, expected: string) =>
      `${flag}=${value.slice(0, 80)} does not fit: ${expected}.`,
    unknown: (flag: string) => `Unknown: ${flag.slice(0, 80)}.`,
    who: (flags: string) => `Say who, by one of: ${flags}=.`,
    nobody: (who: string) => `No person note: ${who.slice(0, 80)}.`,
    ambiguous: (name: string, paths: string) => `${quoted(name)} fits several notes: ${paths}.`,
  },
  // The first run: how the vault keeps people.
  setUp: {
    reading: 'Looking at how your vault keeps people…',
    rules: {
      property: quoted,
      tag: (rule: string) => `#${rule}`,
      folder: (rule: string) => `Folder ${quoted(rule)}`,
    },
    notes,
    key: (notes: string, name: string) => `${notes} with ${quoted(name)}: read as they stand.`,
    people: (count: number) => `${people(count)} in all`,
    later: 'Not now',
    choose: {
      title: 'Which notes are about people?',
      hint: () => 'This is how your vault seems to keep them. Nothing changes until you agree.',
      use: 'Use these',
    },
    found: {
      title: 'Your people are found',
      hint: (rules: string) => `By ${rules}. The settings know other ways.`,
      use: 'Go on',
    },
    empty: {
      title: 'Who comes to mind first?',
      hint: () => 'Begin with somebody who matters to you, or look around with made-up people.',
      use: 'Make your first person note',
    },
    name: 'Name',
    newPerson: { title: newPerson, confirm: 'Make the note' },
    there: (name: string) => `There is a note about ${name} already. It stays as it is.`,
    from: (name: string, template: string) => `${name} from the template ${quoted(template)}`,
    notMade: (name: string, why: string) => `No note was made for ${name}. ${why}`,
  },
  // The made-up people, and what is said of them. {-3} is the day three days ago, {~9} a month and day.
  samples: {
    added: (folder: string) => `Four made-up people and a plan are in ${quoted(folder)} now.`,
    removal: {
      title: 'Remove the sample notes?',
      about: (count: number) =>
        `${notes(count)} go where Obsidian puts deleted files, with what you wrote in them. To keep one, move it elsewhere first.`,
      confirm: 'Remove',
    },
    removed: 'The sample notes are removed.',
    left: (notes: string) => `${notes} could not be removed.`,
    folder: 'Rapport sample people',
    body: 'This note is made up. The command “Remove sample notes” takes all of them away.',
    notes: {
      'Amara Okafor': `depth: 3
depth-history:
  - {-400} | 2
  - {-95} | 3 | The week at her mother's house
next-step: Ask how the first week at the clinic went
next-step-due: {0}
next-step-why: She dreaded the night shifts
interactions:
  - {-18} | call | quality 3 | 50m | from them | The new clinic
values: [Honesty]
personality: [Decides slowly, then for good]
birthday: 1984-{~12}`,
      'Kenji Watanabe': `depth: 2
depth-goal: 3
next-step: Invite him to the rehearsal
next-step-due: {1}
next-step-why: He misses playing with others
next-step-kind: offer
interactions:
  - {-9} | visit | quality 2 | 2h | from them | Showed me his workshop
promises:
  - {-2} | Send him the recording
  - {3} | thanks | Tea for the whole street
  - {8} | to me | His teacher's number
exchanges:
  - {-9} | received | social | An introduction to his teacher
motives: [To pass his craft on]
discovery:
  - {-9} | direct | motives | To pass his craft on`,
      'Noor Haddad': `depth: 1
depth-goal: 2
last-contact: {-97}
projects: [The map of the old town]`,
      'Freya Lindqvist': `stage: met
cadence: 3w
next-step: Write to her about the allotment
interactions:
  - {-4} | event | 10m | Sat beside me at the seed swap`,
      'Music in the courtyard': `what: An evening of music in the courtyard, by everyone who plays
where: Behind the library
when: When the nights are warm
who: ["[[Kenji Watanabe]]", "[[Freya Lindqvist]]"]`,
    },
  },
  // The settings tab.
  settings: {
    headings: {
      people: 'Which notes are people',
      newPeople: 'New people',
      contact: 'Keeping in touch',
      reviews: 'Reviews and plans',
      privacy: 'Privacy',
      vocabulary: 'Words and properties',
    },
    pages: {
      questions: ['Questions to ask', 'Your own in place of ours, one a line, light ones first.'],
      names: [
        'Property names',
        'What each is called in your notes. Several between commas; a new one gets the first.',
      ],
    } satisfies Record<string, RowWords>,
    rows: {
      personProperties: [
        'Properties of a person note',
        'One a line, such as "type: person".',
        'Write it like “type: person”.',
      ],
      personTags: [
        'Tags of a person note',
        'Between commas. "person" includes "person/family".',
        'A tag has no spaces and is not only digits.',
      ],
      personFolders: [
        'Folders of people',
        'One a line, with the folders below; "/" is the whole vault.',
        noFolder,
      ],
      excludedFolders: ['Excluded folders', 'One a line; their notes are never read.', noFolder],
      cadence3: [
        inTouch('Significant'),
        `Days, ${cadenceWord} A note’s own cadence goes first.`,
        noCadence,
      ],
      cadence2: [inTouch('Sustained'), '', noCadence],
      cadence1: [inTouch('Surface'), '', noCadence],
      datedNotes: [
        'Dated notes count as contact',
        'A link to a person in a daily note counts, but for tasks, quotes and code.',
      ],
      personFolder: [
        'Folder for new people',
        'Empty: the first folder of people, else where new notes go.',
        noFolder,
      ],
      personTemplate: [
        'Template for new people',
        '"{{title}}", "{{name}}" and "{{date}}" are filled in.',
        'Write the path of a note, such as "Templates/Person.md".',
      ],
      reviewReminder: [
        'Suggest a new review after',
        `Days since the last finished one, ${cadenceWord}`,
        noCadence,
      ],
      reviewsFolder: ['Folder for reviews and plans', '', noFolder],
      discreet: ['Discreet mode', 'Hides ratings, reasons and texts while you share your screen.'],
      kinds: [
        'Kinds of interaction',
        'Between commas, in the order offered.',
        'A kind cannot hold a bar, or be a word that lines use otherwise, such as "quality 2".',
      ],
      stages: ['Stages', 'Between commas, the first rung of the ladder first.'],
      facets: [
        'Facets',
        'One a line. Where the property has another name: "goals: aims, hopes".',
        'Write "goals", or "goals: aims, hopes".',
      ],
    } satisfies Record<string, RowWords>,
    needed: 'At least one is needed.',
    badName: 'A property name cannot hold a colon or a hash.',
    nameTaken: (user: string) => `This name is already used for "${user}".`,
    unreadable:
      'The settings could not be read. What was there is kept beside them, in a file named data-unreadable.',
    unsaved: 'The settings could not be saved on the disk.',
  },
};

/** The words of one language. */
export type Words = typeof en;
