export interface RequestUrlParam {
  url: string;
}

/** The stand-in makes no network requests for plugins: always rejects. */
export function requestUrl(request: RequestUrlParam | string): Promise<never> {
  const url = typeof request === 'string' ? request : request.url;
  return Promise.reject(new Error(`The workbench makes no network requests: ${url}`));
}

export const request = requestUrl;
