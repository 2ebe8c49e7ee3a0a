import { Notice } from 'obsidian';

/** Puts a text on the clipboard and says so, or that it could not be done; `said` gets those words too. */
export async function copyText(
  el: HTMLElement,
  text: string,
  words: { readonly copied: string; readonly notCopied: string },
  said: (words: string) => void = () => undefined,
): Promise<void> {
  const write = el.win.navigator.clipboard.writeText(text);
  const outcome = await write.then(
    () => words.copied,
    () => words.notCopied,
  );
  new Notice(outcome);
  said(outcome);
}
