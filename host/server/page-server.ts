/** Serves the few files of the page. */
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { isOwnRequest } from './only-here.ts';

const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
  '/page.css': ['page.css', 'text/css; charset=utf-8'],
  '/icon.svg': ['icon.svg', 'image/svg+xml'],
};

export interface PageServerOptions {
  readonly folder: string;
  readonly origin: () => string;
  readonly frameOrigin: () => string;
}

const policy = (origin: string, frameOrigin: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    // The grid writes its own styles, and draws pictures of its own making.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${origin.replace('http', 'ws')}`,
    `frame-src ${frameOrigin}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const refuse = (response: ServerResponse, status: number, words: string): void => {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${words}\n`);
};

export const pageServer = ({ folder, origin, frameOrigin }: PageServerOptions): Server =>
  createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', origin());
    if (!isOwnRequest(request, origin()))
      return refuse(response, 403, `This workbook answers only at ${origin()}/`);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'Only reading is possible here.');
    const common = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
    if (pathname === '/about') {
      response.writeHead(200, { ...common, 'content-type': 'application/json' });
      return response.end(JSON.stringify({ name: 'IR Rank List', pid: process.pid }));
    }
    const file = FILES[pathname];
    if (!file) return refuse(response, 404, 'There is nothing here.');
    const [name, type] = file;
    response.writeHead(200, {
      ...common,
      'content-type': type,
      'content-security-policy': policy(origin(), frameOrigin()),
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    });
    response.end(request.method === 'HEAD' ? undefined : readFileSync(join(folder, name)));
  });
