/** Lets the tasks for one path run one after the other; tasks for other paths do not wait. */
export class PathQueue {
  private readonly tails = new Map<string, Promise<unknown>>();

  run<T>(path: string, task: () => Promise<T>): Promise<T> {
    const before = this.tails.get(path) ?? Promise.resolve();
    const result = before.then(task, task);
    const tail: Promise<void> = result.then(
      () => this.forget(path, tail),
      () => this.forget(path, tail),
    );
    this.tails.set(path, tail);
    return result;
  }

  private forget(path: string, tail: Promise<unknown>): void {
    if (this.tails.get(path) === tail) {
      this.tails.delete(path);
    }
  }
}
