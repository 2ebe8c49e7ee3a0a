/** A request that is answered with a status and one plain sentence. */
export class RequestRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const WORDS: Readonly<Record<string, readonly [number, string]>> = {
  ENOENT: [404, 'There is no such file or folder.'],
  EEXIST: [409, 'The path is taken.'],
  ENOTEMPTY: [409, 'The path is taken.'],
  EISDIR: [409, 'The path is a folder.'],
  ENOTDIR: [409, 'A part of the path is a file.'],
  EACCES: [403, 'No permission.'],
  EPERM: [403, 'No permission.'],
  EROFS: [403, 'The disk is read-only.'],
  ENOSPC: [507, 'The disk is full.'],
  ENAMETOOLONG: [400, 'The name is too long.'],
  ELOOP: [403, 'The link leads round in a circle.'],
};

/** The code of a system error (`ENOENT`), or undefined when it is another kind of error. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Any error as a refusal; what is not expected becomes a 500 with the error's own words. */
export function refusalOf(error: unknown): RequestRefusal {
  if (error instanceof RequestRefusal) return error;
  const known = WORDS[errorCode(error) ?? ''];
  if (known) return new RequestRefusal(known[0], known[1]);
  return new RequestRefusal(500, error instanceof Error ? error.message : String(error));
}
