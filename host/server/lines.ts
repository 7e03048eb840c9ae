/** The websockets of the windows: who is on which, and what goes to whom. */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { FromPage, ToPage } from '../protocol.ts';
import { isOwnLine } from './only-here.ts';
import { parseMessage } from './read-message.ts';

/** A paste of a large sheet fits; a flood does not. */
const LARGEST_MESSAGE = 16 * 1024 * 1024;

export interface LineEvents {
  readonly onMessage: (window: string, message: FromPage) => void;
  readonly onLeave: (window: string) => void;
}

export interface Lines {
  /** To one window, or to all that have been welcomed. */
  post(window: string | null, message: ToPage): void;
  has(window: string): boolean;
  close(): void;
}

export const openLines = (
  server: Server,
  origin: () => string,
  { onMessage, onLeave }: LineEvents,
): Lines => {
  const sockets = new Map<string, WebSocket>();
  const welcomed = new Set<WebSocket>();
  const wss = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.url !== '/line' || !isOwnLine(request, origin())) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    wss.handleUpgrade(request, socket, head, (line) => wss.emit('connection', line));
  });

  const takeWindow = (socket: WebSocket, window: string): void => {
    sockets.get(window)?.close(4000, 'The window came back on another line.');
    sockets.set(window, socket);
  };
  const receive = (socket: WebSocket, text: string, window: string | null): string | null => {
    const read = parseMessage(text);
    if (!read.ok) {
      socket.send(
        JSON.stringify({ kind: 'misunderstood', because: read.because } satisfies ToPage),
      );
      return window;
    }
    const { message } = read;
    const id = window ?? (message.kind === 'hello' ? message.window : null);
    if (id === null || (window !== null && message.kind === 'hello')) return window;
    if (window === null) takeWindow(socket, id);
    onMessage(id, message);
    return id;
  };

  wss.on('connection', (socket) => {
    let window: string | null = null;
    socket.on('message', (data: Buffer) => {
      window = receive(socket, data.toString('utf8'), window);
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      welcomed.delete(socket);
      if (window === null || sockets.get(window) !== socket) return;
      sockets.delete(window);
      onLeave(window);
    });
  });

  return {
    post: (window, message) => {
      const text = JSON.stringify(message);
      if (window === null) for (const socket of welcomed) socket.send(text);
      const socket = window === null ? undefined : sockets.get(window);
      if (!socket) return;
      if (message.kind === 'welcome') welcomed.add(socket);
      socket.send(text);
    },
    has: (window) => sockets.has(window),
    close: () => {
      for (const socket of wss.clients) socket.close(1001, 'The server stops.');
      wss.close();
    },
  };
};
