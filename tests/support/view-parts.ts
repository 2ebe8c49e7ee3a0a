import type { ActionReport } from '../../src/actions/report';
import type { AgendaItem } from '../../src/domain/agenda';
import { formatDay } from '../../src/domain/day';
import type { Person } from '../../src/domain/person';
import type { Plan } from '../../src/domain/plan';
import type { Problem } from '../../src/domain/problem';
import type { Review } from '../../src/domain/review';
import { createDayWords } from '../../src/i18n/day-words';
import { en } from '../../src/i18n/en';
import type { IndexChange, PeopleIndex } from '../../src/index/index-port';
import type { ViewParts } from '../../src/views/view-parts';
import { aReading } from './person-builders';
import { agendaOf, TODAY } from './view-agenda';

/** An index that says what the test tells it. */
export class ToldIndex implements PeopleIndex {
  ready = true;
  ten: readonly string[] = [];
  told: readonly Problem[] = [];
  persons: readonly Person[] = [];
  held: readonly Review[] = [];
  planned: readonly Plan[] = [];
  private readonly callbacks = new Set<(change: IndexChange) => void>();

  constructor(public items: readonly AgendaItem[] = []) {}

  people = () => this.persons;
  person = (path: string) => this.persons.find((person) => person.path === path);
  inTheTen = (path: string) => this.ten.includes(path);
  reviews = () => this.held;
  plans = () => this.planned;
  problems = () => this.told;
  agenda = () => agendaOf(this.items);

  onChange(callback: (change: IndexChange) => void): () => void {
    this.callbacks.add(callback);
    return () => this.callbacks.delete(callback);
  }

  /** Whether somebody still listens. */
  get heard(): boolean {
    return this.callbacks.size > 0;
  }

  say(
    items: readonly AgendaItem[] = this.items,
    renamed: ReadonlyMap<string, string> = new Map(),
  ): void {
    this.items = items;
    for (const callback of this.callbacks) {
      callback({ everything: true, paths: new Set(), renamed });
    }
  }
}

/** Parts that write down what was asked of them, one line each. */
export function toldParts(index: PeopleIndex) {
  const log: string[] = [];
  const memory = new Map<string, unknown>();
  const reading = aReading();
  const report: ActionReport = { action: 'undo', done: [], failed: [] };
  const write = (line: string): Promise<ActionReport> => {
    log.push(line);
    return Promise.resolve(report);
  };
  const dialog = async (line: string): Promise<void> => void (await write(line));
  const parts: ViewParts = {
    index,
    reading: () => reading,
    today: () => TODAY,
    discreet: () => false,
    words: en,
    language: 'en',
    dayWords: createDayWords(en.days, 'en'),
    actions: {
      rate: () => write('rate'),
      explainRating: (path, why) => write(`explain ${path} ${why}`),
      setGoal: () => write('set goal'),
      snoozeEach: (days) => write(`snooze ${days.length}`),
      setStage: (paths, stage = 'none') => write(`stage ${paths.join()} ${stage}`),
      setWant: (path, text) => write(`want ${path} ${text}`),
      setBring: (path, text) => write(`bring ${path} ${text}`),
      setAside: (path, signal) => write(`set aside ${path} ${signal}`),
      setNextStep: (path) => write(`set next step ${path}`),
      completeNextStep: (path) => write(`complete ${path}`),
      completeItems: (items) => write(`complete items ${JSON.stringify(items)}`),
      postpone: (what, to) => write(`postpone ${JSON.stringify(what)} to ${formatDay(to)}`),
      logInteraction: (paths) => write(`log ${paths.join()}`),
      addPromise: (path) => write(`promise ${String(path)}`),
      keepPromise: (promise) => write(`keep ${JSON.stringify(promise)}`),
      dropPromise: (promise) => write(`drop ${JSON.stringify(promise)}`),
      recordExchange: (path) => write(`exchange ${path}`),
      recordDiscovery: (path) => write(`discovery ${path}`),
      changePlan: (path, [what, text]) => write(`plan ${path} ${what} ${text}`),
      alignPlan: (path, { verdict, text = '' }, steps = []) =>
        write(
          [`align ${path} ${verdict}`, text, ...steps.map((step) => `${step.path}: ${step.text}`)]
            .filter(Boolean)
            .join(' | '),
        ),
      finishReview: ({ review }) => write(`finish ${review}`),
      undo: () => write('undo'),
    },
    dialogs: {
      setNextStep: (path) => dialog(`dialog: next step of ${path}`),
      completeNextStep: (path) => dialog(`dialog: complete ${path}`),
      logInteraction: (paths, on) =>
        dialog(`dialog: log ${paths.join()}${on === undefined ? '' : ` on ${formatDay(on)}`}`),
      recordExchange: (path) => dialog(`dialog: exchange ${path}`),
      recordDiscovery: (path) => dialog(`dialog: discovery ${path}`),
      addPromise: (path) => dialog(`dialog: promise ${path}`),
      beforeYouMeet: (path) => dialog(`dialog: before meeting ${path}`),
      rate: (path) => dialog(`dialog: rate ${path}`),
      setGoal: (path) => dialog(`dialog: goal ${path}`),
      spreadOut: (how) => dialog(`dialog: ${how}`),
      postpone: (what, due) =>
        dialog(
          `dialog: postpone ${[what]
            .flat()
            .map(({ item }) => item)
            .join()} due ${due === undefined ? 'someday' : formatDay(due)}`,
        ),
      pickPerson: () => Promise.resolve(undefined),
    },
    open: (path, how) => void log.push(`open ${path} ${how}`),
    preview: (_event, _el, path) => void log.push(`preview ${path}`),
    activePath: () => undefined,
    onActive: () => () => undefined,
    mentionedIn: () => [],
    memory: { get: (key) => memory.get(key), set: (key, value) => void memory.set(key, value) },
  };
  return { parts, log, memory };
}
