import { MemoryStorage } from './memory-storage';
import type { FileStat } from './storage';

/** What a write that fails leaves: all as it was, or a file cut off, of which the watcher tells. */
export type Leftover = 'old' | 'half' | 'empty';

export interface WriteFault {
  /** Which of the coming writes fails, counted from 1; all of them without it. */
  readonly nth?: number;
  /** Only writes of this file count. */
  readonly path?: string;
  readonly leaves?: Leftover;
  readonly message?: string;
}

export interface FaultyOptions {
  /** Whether names that differ in case alone are the same file, as on most Macs and on Windows. */
  readonly ignoresCase?: boolean;
}

interface Planned extends WriteFault {
  seen: number;
}

/** Notes in memory on a disk that can be made to fail, to be full, to wait, or not to know case. */
export class FaultyStorage extends MemoryStorage {
  /**
   * Bytes that the files may have in all. A write beyond it fails as on a real disk: the file is cut off
   * first, then filled as far as there is room.
   */
  capacity = Infinity;
  readonly ignoresCase: boolean;
  /** Every write that was asked for, those that failed too. */
  readonly writes: string[] = [];
  private readonly faults: Planned[] = [];
  private gate: Promise<void> = Promise.resolve();
  /** How many of the coming writes do not wait at the gate. */
  private free = 0;

  constructor(notes: Readonly<Record<string, string>> = {}, options: FaultyOptions = {}) {
    super(notes);
    this.ignoresCase = options.ignoresCase ?? false;
  }

  /** Lets writes fail; gives the function that ends it. */
  failWrites(fault: WriteFault = {}): () => void {
    const planned = { ...fault, seen: 0 };
    this.faults.push(planned);
    return () => {
      this.faults.splice(this.faults.indexOf(planned), 1);
    };
  }

  /** Writes wait, those after the next few, until the function it gives is called. */
  hold(after = 0): () => void {
    this.free = after;
    let release = (): void => undefined;
    this.gate = new Promise((resolve) => (release = resolve));
    return () => release();
  }

  override async write(path: string, text: string): Promise<FileStat> {
    this.writes.push(path);
    this.free -= 1;
    if (this.free < 0) await this.gate;
    const fault = this.dueFor(path);
    if (fault) {
      this.cut(path, text, fault.leaves ?? 'old');
      throw new Error(fault.message ?? `EIO: i/o error, write '${path}'`);
    }
    const room = this.capacity - this.bytes(path);
    if (bytesIn(text) > room) {
      this.outsideWrite(path, fitting(text, room));
      throw new Error('ENOSPC: no space left on device, write');
    }
    return super.write(path, text);
  }

  /** A disk that holds what this one holds at this moment, as after the machine was switched off. */
  copy(): FaultyStorage {
    const texts = this.all().map(({ path, text }) => [path, text ?? '']);
    const { ignoresCase } = this;
    return new FaultyStorage(Object.fromEntries(texts) as Record<string, string>, { ignoresCase });
  }

  /** Of all files but one. */
  bytes(but?: string): number {
    return this.all().reduce((sum, { path, size }) => sum + (path === but ? 0 : size), 0);
  }

  private cut(path: string, text: string, leaves: Leftover): void {
    if (leaves !== 'old') {
      this.outsideWrite(path, leaves === 'empty' ? '' : text.slice(0, text.length / 2));
    }
  }

  private dueFor(path: string): WriteFault | undefined {
    const meant = this.faults.filter((fault) => fault.path === undefined || fault.path === path);
    meant.forEach((fault) => (fault.seen += 1));
    return meant.find(({ nth, seen }) => nth === undefined || nth === seen);
  }
}

const bytesIn = (text: string): number => new TextEncoder().encode(text).length;

/** The longest beginning that has room. */
function fitting(text: string, room: number): string {
  let end = Math.max(0, Math.min(text.length, room));
  while (end > 0 && bytesIn(text.slice(0, end)) > room) {
    end -= 1;
  }
  return text.slice(0, end);
}
