const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const TOKEN = /\[([^\]]*)\]|YYYY|YY|MMMM|MMM|MM|M|DD|D|dddd|ddd|HH|mm|ss/g;

const two = (value: number): string => String(value).padStart(2, '0');

const WRITE: Record<string, (date: Date) => string> = {
  YYYY: (date) => String(date.getFullYear()).padStart(4, '0'),
  YY: (date) => two(date.getFullYear() % 100),
  MMMM: (date) => MONTHS[date.getMonth()] ?? '',
  MMM: (date) => (MONTHS[date.getMonth()] ?? '').slice(0, 3),
  MM: (date) => two(date.getMonth() + 1),
  M: (date) => String(date.getMonth() + 1),
  DD: (date) => two(date.getDate()),
  D: (date) => String(date.getDate()),
  dddd: (date) => DAYS[date.getDay()] ?? '',
  ddd: (date) => (DAYS[date.getDay()] ?? '').slice(0, 3),
  HH: (date) => two(date.getHours()),
  mm: (date) => two(date.getMinutes()),
  ss: (date) => two(date.getSeconds()),
};

const short = (names: readonly string[]): string => names.map((name) => name.slice(0, 3)).join('|');

const READ: Record<string, string> = {
  YYYY: '\\d{4}',
  YY: '\\d{2}',
  MMMM: MONTHS.join('|'),
  MMM: short(MONTHS),
  MM: '\\d{2}',
  M: '\\d{1,2}',
  DD: '\\d{2}',
  D: '\\d{1,2}',
  dddd: DAYS.join('|'),
  ddd: short(DAYS),
  HH: '\\d{2}',
  mm: '\\d{2}',
  ss: '\\d{2}',
};

/** A date and time of day; only what this stand-in needs of moment. */
class Moment {
  constructor(private readonly date: Date) {}

  isValid(): boolean {
    return !Number.isNaN(this.date.getTime());
  }

  toDate(): Date {
    return new Date(this.date);
  }

  valueOf(): number {
    return this.date.getTime();
  }

  format(pattern = 'YYYY-MM-DD[T]HH:mm:ss'): string {
    return this.isValid()
      ? pattern.replace(
          TOKEN,
          (token, literal?: string) => literal ?? WRITE[token]?.(this.date) ?? token,
        )
      : 'Invalid date';
  }

  year(): number {
    return this.date.getFullYear();
  }

  month(): number {
    return this.date.getMonth();
  }

  day(): number {
    return this.date.getDay();
  }
}

/**
 * A partial stand-in for moment: now, a Date, or a text read strictly by a pattern of the tokens
 * YYYY YY MM M MMM MMMM DD D ddd dddd HH mm ss. English names only. Anything else is an invalid date.
 */
export function moment(input?: string | number | Date, pattern?: string, strict?: boolean): Moment;
export function moment(input?: string | number | Date, pattern?: string): Moment {
  if (typeof input !== 'string') {
    return new Moment(input === undefined ? new Date() : new Date(input));
  }
  return new Moment(readStrictly(input, pattern ?? 'YYYY-MM-DD') ?? new Date(NaN));
}

/** From seconds since 1970. */
moment.unix = (seconds: number): Moment => new Moment(new Date(seconds * 1000));

/** The date and time of day as if the clock stood in Greenwich. */
moment.utc = (input: string, pattern?: string, strict?: boolean): Moment => {
  const date = moment(input, pattern, strict).toDate();
  return new Moment(new Date(date.getTime() - date.getTimezoneOffset() * 60_000));
};

function readStrictly(text: string, pattern: string): Date | undefined {
  const tokens: string[] = [];
  let cut = 0;
  let source = '';
  const quoted = (part: string): string => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  for (const match of pattern.matchAll(TOKEN)) {
    source += quoted(pattern.slice(cut, match.index));
    cut = match.index + match[0].length;
    if (match[1] === undefined) {
      tokens.push(match[0]);
      source += `(${READ[match[0]] ?? ''})`;
    } else {
      source += quoted(match[1]);
    }
  }
  const found = new RegExp(`^${source}${quoted(pattern.slice(cut))}$`).exec(text);
  return found
    ? dateOf(new Map(tokens.map((token, at) => [token, found[at + 1] ?? ''])))
    : undefined;
}

/** Undefined when there is no such day, or its name is another. */
function dateOf(parts: ReadonlyMap<string, string>): Date | undefined {
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => parts.get(name)).find((part) => part !== undefined);
  const number = (usual: number, ...names: string[]): number => Number(first(names) ?? usual);
  const month = monthOf(first(['MMMM', 'MMM'])) ?? number(1, 'MM', 'M') - 1;
  const day = number(1, 'DD', 'D');
  const year = parts.has('YY') ? 2000 + number(0, 'YY') : new Date().getFullYear();
  const date = new Date(
    number(year, 'YYYY'),
    month,
    day,
    number(0, 'HH'),
    number(0, 'mm'),
    number(0, 'ss'),
  );
  const isThatDay = date.getMonth() === month && date.getDate() === day;
  const weekday = first(['dddd', 'ddd']) ?? '';
  return isThatDay && DAYS[date.getDay()]?.startsWith(weekday) ? date : undefined;
}

/** From 0; undefined for no name. */
function monthOf(name: string | undefined): number | undefined {
  return name === undefined ? undefined : MONTHS.findIndex((month) => month.startsWith(name));
}
