import type { IncomingMessage } from 'node:http';
import { RequestRefusal } from './refusal';

/** Pages of other sites cannot send this header without asking first, and nobody answers them. */
export const WRITE_HEADER = 'x-workbench';

const READING = new Set(['GET', 'HEAD']);

/** Sent with every answer: nothing from elsewhere is loaded, framed or asked. */
export const SAFETY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

/** The addresses under which the page may be opened. */
const hostsOf = (port: number): readonly string[] => [`127.0.0.1:${port}`, `localhost:${port}`];

/** Refuses a request that was not made by the workbench's own page or by a program on purpose. */
export function checkRequest(request: IncomingMessage, port: number): void {
  const hosts = hostsOf(port);
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host)) {
    throw new RequestRefusal(421, 'This server answers for 127.0.0.1 only.');
  }
  if (origin !== undefined && !hosts.some((known) => origin === `http://${known}`)) {
    throw new RequestRefusal(403, 'The request comes from another site.');
  }
  if (READING.has(request.method ?? '')) return;
  if (request.headers[WRITE_HEADER] === undefined) {
    throw new RequestRefusal(403, `A change needs the header ${WRITE_HEADER}.`);
  }
}
