/** The add-on as this window shows it: menus, sidebar, dialogs, messages and the calls of its pages. */
import type { FromPage, MenuItem, ToPage } from '../protocol.ts';
import { ask } from './chrome/ask.ts';
import type { makeChrome } from './chrome/chrome.ts';
import type { FrameOptions } from './chrome/frame.ts';
import type { Entry } from './chrome/menu-bar.ts';
import { openPageDialog, type PageDialog } from './chrome/page-dialog.ts';
import { makeCalls } from './link/calls.ts';

interface AddOnOptions {
  readonly chrome: ReturnType<typeof makeChrome>;
  readonly send: (message: FromPage) => boolean;
  readonly focusGrid: () => void;
  /** The grid's own menus, in front of Extensions. */
  readonly menus: readonly Entry[];
}

export const showAddOn = ({ chrome, send, focusGrid, menus }: AddOnOptions) => {
  const calls = makeCalls(send);
  let frameOrigin = '';
  let dialog: PageDialog | null = null;

  const click = (caption: string): void => {
    chrome.setBusy(true);
    if (!send({ kind: 'click', caption }))
      clicked('The connection is lost. Try again in a moment.');
  };
  const clicked = (error?: string): void => {
    chrome.setBusy(false);
    if (error !== undefined)
      void ask({ dialog: 'alert', title: 'The script stopped', prompt: error, buttons: 'OK' });
  };
  const makeEntry = ({ caption, functionName, items }: MenuItem): Entry => ({
    caption,
    act: functionName === null ? null : () => click(caption),
    ...(items ? { entries: items.map(makeEntry) } : {}),
  });

  const frame = (url: string, title: string, close: () => void): FrameOptions => ({
    url,
    title,
    origin: frameOrigin,
    onRequest: (request, reply) => {
      if (request.kind === 'call') calls.start(request, reply);
      else if (request.kind === 'close') close();
      else if (request.kind === 'focus') focusGrid();
      else dialog?.resize(request.width, request.height);
    },
  });
  const showMenus = (items: readonly MenuItem[]): void =>
    chrome.showMenus([
      ...menus,
      { caption: 'Extensions', act: null, entries: items.map(makeEntry), keys: 'Alt+N' },
    ]);
  const openDialog = (message: Extract<ToPage, { kind: 'dialog' }>): void => {
    dialog?.close();
    const opened = openPageDialog({
      ...frame(message.url, message.title, () => opened.close()),
      width: message.width,
      height: message.height,
    });
    dialog = opened;
  };
  const answer = async (message: Extract<ToPage, { kind: 'ask' }>): Promise<void> => {
    chrome.setBusy(false);
    send({ kind: 'answer', id: message.id, answer: await ask(message) });
  };

  return {
    showMenu: (items: readonly MenuItem[], origin: string): void => {
      frameOrigin = origin;
      showMenus(items);
    },
    lost: calls.failAll,
    onMessage: (message: ToPage): void => {
      if (message.kind === 'menu') showMenus(message.items);
      else if (message.kind === 'sidebar')
        chrome.side.open(frame(message.url, message.title, chrome.side.close));
      else if (message.kind === 'dialog') openDialog(message);
      else if (message.kind === 'toast') chrome.toast(message);
      else if (message.kind === 'ask') void answer(message);
      else if (message.kind === 'result') calls.result(message.id, message.value);
      else if (message.kind === 'failure') calls.failure(message.id, message.message);
      else if (message.kind === 'clicked') clicked(message.error);
      else if (message.kind === 'misunderstood')
        chrome.toast({ title: 'Not done', text: message.because, seconds: 10 });
    },
  };
};
