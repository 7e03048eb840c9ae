/** The page's line to the server: opens it, and opens it again whenever it is lost. */
import type { FromPage, ToPage } from '../../protocol.ts';

/** Milliseconds before each new try; the last one is repeated. */
const WAITS = [150, 300, 600, 1200, 2500] as const;

export interface Link {
  /** Gives false when there is no line at the moment. */
  send(message: FromPage): boolean;
}

export interface LinkOptions {
  readonly url: string;
  readonly onOpen: () => void;
  readonly onMessage: (message: ToPage) => void;
  readonly onLost: () => void;
}

export const openLink = ({ url, onOpen, onMessage, onLost }: LinkOptions): Link => {
  let socket: WebSocket;
  let tries = 0;

  const connect = (): void => {
    socket = new WebSocket(url);
    socket.addEventListener('open', () => {
      tries = 0;
      onOpen();
    });
    socket.addEventListener('message', ({ data }: MessageEvent<string>) =>
      onMessage(JSON.parse(data) as ToPage),
    );
    socket.addEventListener('close', () => {
      if (tries === 0) onLost();
      window.setTimeout(connect, WAITS[Math.min(tries, WAITS.length - 1)]);
      tries += 1;
    });
  };
  connect();

  return {
    send: (message) => {
      if (socket.readyState !== WebSocket.OPEN) return false;
      socket.send(JSON.stringify(message));
      return true;
    },
  };
};
