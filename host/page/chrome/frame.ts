/** An add-on's page in a frame of its own origin, and the calls that come out of it. */
import type { FrameAnswer, FrameRequest } from '../frame/frame-messages.ts';
import { element } from './element.ts';

/** The attributes under which Google runs such a page. */
const SANDBOX = [
  'allow-same-origin',
  'allow-scripts',
  'allow-forms',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-modals',
  'allow-downloads',
].join(' ');

export type Reply = (answer: FrameAnswer) => void;

export interface FrameOptions {
  readonly url: string;
  readonly title: string;
  /** The only origin that is listened to and spoken to: never the page's own. */
  readonly origin: string;
  readonly onRequest: (request: FrameRequest, reply: Reply) => void;
}

export interface Frame {
  readonly iframe: HTMLIFrameElement;
  dispose(): void;
}

export const openFrame = ({ url, title, origin, onRequest }: FrameOptions): Frame => {
  const iframe = element('iframe', { src: url, title, sandbox: SANDBOX });
  const reply: Reply = (answer) => iframe.contentWindow?.postMessage(answer, origin);
  const listen = (event: MessageEvent<FrameRequest>): void => {
    if (event.source !== iframe.contentWindow || event.origin !== origin) return;
    onRequest(event.data, reply);
  };
  window.addEventListener('message', listen);
  return {
    iframe,
    dispose: () => {
      window.removeEventListener('message', listen);
      iframe.remove();
    },
  };
};
