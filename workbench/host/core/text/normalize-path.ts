/** A path as the vault spells it: one slash between names, none at the ends, NBSP as space, NFC; '' is '/'. */
export function normalizePath(path: string): string {
  const slashed = path.replace(/[\\/]+/g, '/').replace(/^\/+|\/+$/g, '');
  return (slashed === '' ? '/' : slashed).replace(/[\u00A0\u202F]/g, ' ').normalize('NFC');
}

/** The folder a path lies in: '/' at the top. */
export function folderOf(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut < 0 ? '/' : path.slice(0, cut);
}

/** The last name of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A name inside a folder, as one path. */
export function joinPath(folder: string, name: string): string {
  return folder === '/' || folder === '' ? name : `${folder}/${name}`;
}

/** Whether `path` lies in `folder`, at any depth. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '/' ? path !== '/' : path.startsWith(`${folder}/`);
}
