/** The adapter of the desktop app, over a real folder. The stand-in's is none, so `instanceof` says no. */
export abstract class FileSystemAdapter {
  abstract getBasePath(): string;
}

/** The adapter of the phone app. The stand-in's is none either. */
export abstract class CapacitorAdapter {
  abstract getFullPath(path: string): string;
}
