/** Whether the key belongs to a field in which the user types or chooses. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.targetNode;
  return (
    target?.instanceOf(HTMLElement) === true &&
    target.matches('input:not([type=checkbox]), textarea, select')
  );
}
