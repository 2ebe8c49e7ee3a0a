/** Command is the main modifier on Apple's machines, Control elsewhere. */
export function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(activeWindow.navigator.userAgent);
}
