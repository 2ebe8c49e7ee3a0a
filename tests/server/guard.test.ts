import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runServer, type ServerRun } from './server-run';

let run: ServerRun;
beforeAll(async () => {
  run = await runServer({ 'Ada.md': 'Ada', 'index.html': '<!doctype html>' });
});
afterAll(() => run.close());

describe('who is answered', () => {
  it.each([
    ['127.0.0.1', 200],
    ['localhost', 200],
    ['evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['[::1]', 421],
  ])('a Host header of %s', async (host, status) => {
    const headers = { host: `${host}:${run.port}` };
    expect((await run.send('GET', '/api/file?path=Ada.md', { headers })).status).toBe(status);
  });

  it('another port in the Host header is refused', async () => {
    const headers = { host: '127.0.0.1:1' };
    expect((await run.send('GET', '/', { headers })).status).toBe(421);
  });

  it.each([
    ['PUT', '/api/file?path=New.md'],
    ['POST', '/api/folder?path=New'],
    ['POST', '/api/rename?from=Ada.md&path=New.md'],
    ['DELETE', '/api/file?path=Ada.md'],
  ])('%s %s needs the header of the page', async (method, address) => {
    const reply = await run.send(method, address);
    expect(reply.status).toBe(403);
    expect(existsSync(path.join(run.folder, 'Ada.md'))).toBe(true);
    expect(existsSync(path.join(run.folder, 'New.md'))).toBe(false);
  });

  it('another site is refused even with the header', async () => {
    const headers = { 'x-workbench': 'test', origin: 'https://evil.example' };
    const reply = await run.send('PUT', '/api/file?path=New.md', { headers, body: 'x' });
    expect(reply.status).toBe(403);
  });

  it('every answer carries a strict policy and may not be framed', async () => {
    const { headers } = await run.send('GET', '/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(/script-src[^;]*unsafe-inline/.test(policy)).toBe(false);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each([
    ['GET', '/api/nothing', 404],
    ['GET', '/api/file?path=Missing.md', 404],
    ['POST', '/api/vault', 404],
  ])('%s %s is answered with %i', async (method, address, status) => {
    const reply = await run.send(method, address, { headers: { 'x-workbench': 'test' } });
    expect(reply.status).toBe(status);
    expect(reply.text).not.toContain('    at ');
  });
});
