/** Serves the add-on's pages from another port, and so another origin, than the grid's page. */
import { createServer, type Server } from 'node:http';
import type { FramePages } from './frame-pages.ts';
import { isOwnRequest } from './only-here.ts';

export interface FrameServerOptions {
  readonly pages: FramePages;
  readonly origin: () => string;
  readonly pageOrigin: () => string;
}

export const frameServer = ({ pages, origin, pageOrigin }: FrameServerOptions): Server =>
  createServer((request, response) => {
    const html = isOwnRequest(request, origin()) ? pages.find(request.url ?? '') : undefined;
    if (html === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('There is nothing here.\n');
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': `frame-ancestors ${pageOrigin()}`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    response.end(html);
  });
