const wordsOf = (value: unknown): string =>
  value instanceof Error ? (value.stack ?? value.message) : String(value);

/** Keeps every error of the page from now on: on the console, uncaught, and unhandled rejections. */
export function collectErrors(): readonly string[] {
  const errors: string[] = [];
  const tell = console.error.bind(console);
  console.error = (...parts: unknown[]) => {
    errors.push(parts.map(wordsOf).join(' '));
    tell(...parts);
  };
  window.addEventListener('error', (event) => errors.push(wordsOf(event.error ?? event.message)));
  window.addEventListener('unhandledrejection', (event) => errors.push(wordsOf(event.reason)));
  return errors;
}
