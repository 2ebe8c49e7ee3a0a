/** The path without slashes around it: `People/Kin` for `/People/Kin/`, and nothing for the root. */
export function barePath(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}
