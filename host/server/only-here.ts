/** Lets in only this computer's own pages: another website must not be able to talk to the server. */
import type { IncomingMessage } from 'node:http';

/**
 * `Host` tells a page that reached the server under a name of its own (its DNS may point here);
 * `Origin` tells one that talks to it from elsewhere.
 */
export const isOwnRequest = (request: IncomingMessage, origin: string): boolean => {
  const { host, origin: from } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (host !== new URL(origin).host) return false;
  if (from !== undefined && from !== origin) return false;
  return site !== 'cross-site' || request.headers['sec-fetch-mode'] === 'navigate';
};

/** A websocket always names its origin; a browser cannot leave it out or change it. */
export const isOwnLine = (request: IncomingMessage, origin: string): boolean =>
  isOwnRequest(request, origin) && request.headers.origin === origin;
