/** Opens a workbook for windows: the room, the page, the websockets and the disk, as one thing. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FromPage, ToPage } from '../protocol.ts';
import { framePages } from './frame-pages.ts';
import { frameServer } from './frame-server.ts';
import { readFunctionNames } from './function-names.ts';
import { makeKeeper } from './keeper.ts';
import { openLines } from './lines.ts';
import { listen } from './listen.ts';
import { NEW_WORKBOOK_FUNCTIONS } from './new-workbook.ts';
import { pageServer } from './page-server.ts';
import type { AskedQuestion, FromRoom, Outgoing, Readable } from './room-messages.ts';
import { startRoom } from './start-room.ts';
import type { KeptWorkbook } from './workbook-file.ts';

export interface SiteOptions {
  /** Folder of the built add-on. */
  readonly dist: string;
  /** Folder with page/, room.mjs and headless.cjs. */
  readonly build: string;
  /** Where the workbook is kept. */
  readonly file: string;
  readonly kept: KeptWorkbook | null;
  /** 0 for any free one. */
  readonly port: number;
  readonly delay?: number;
  readonly log?: (words: string) => void;
}

export interface Site {
  /** Such as `http://127.0.0.1:8123/`. */
  readonly address: string;
  /** Reads the workbook as it is now. */
  read(what: Readable, ...args: readonly unknown[]): Promise<unknown>;
  /** Resolves when the workbook can no longer be worked on; what was said to be saved is on disk. */
  readonly crashed: Promise<string>;
  /** Saves, lets the windows go, frees the ports; false when not all could be saved. */
  close(): Promise<boolean>;
}

/** A script that does not come to its end keeps a stop waiting this long, in ms. */
const LONGEST_FINISH = 8000;

export const openSite = async (options: SiteOptions): Promise<Site> => {
  const { dist, build, file, kept, port, delay = 0, log = () => {} } = options;
  let origin = '';
  let frameOrigin = '';
  let asking: { readonly window: string; readonly id: number } | null = null;
  let questions = 0;

  const functionNames = readFunctionNames(readFileSync(join(dist, 'Code.js'), 'utf8'));
  const pages = framePages({
    script: readFileSync(join(build, 'page', 'google-script.js'), 'utf8'),
    pageOrigin: () => origin,
    functionNames,
    delay,
  });
  const page = pageServer({
    folder: join(build, 'page'),
    origin: () => origin,
    frameOrigin: () => frameOrigin,
  });
  const frames = frameServer({ pages, origin: () => frameOrigin, pageOrigin: () => origin });

  let crash = (_because: string): void => {};
  const crashed = new Promise<string>((resolve) => {
    crash = resolve;
  });

  const giveAnswer = (answer: string): void => {
    asking = null;
    room.answer(answer);
  };
  const lines = openLines(page, () => origin, {
    onMessage: (window, message: FromPage) => {
      if (message.kind === 'hello')
        room.send({ kind: 'join', window, name: message.name, place: message.place });
      else if (message.kind !== 'answer') room.send({ kind: 'message', window, message });
      else if (asking?.window === window && asking.id === message.id) giveAnswer(message.answer);
    },
    onLeave: (window) => {
      if (asking?.window === window) giveAnswer('CLOSE');
      room.send({ kind: 'leave', window });
    },
  });
  const keeper = makeKeeper(file, kept?.batches ?? {}, (state) => lines.post(null, state));

  const makeMessage = (message: Outgoing): ToPage => {
    if (message.kind === 'welcome') return { ...message, frameOrigin };
    if (message.kind !== 'sidebar' && message.kind !== 'dialog') return message;
    const { html, ...rest } = message;
    return { ...rest, url: frameOrigin + pages.add(html) };
  };
  const ask = (window: string, question: AskedQuestion): void => {
    if (!lines.has(window)) {
      room.answer('CLOSE');
      return;
    }
    questions += 1;
    asking = { window, id: questions };
    lines.post(window, { kind: 'ask', id: questions, ...question });
  };
  const onNews = (news: FromRoom): void => {
    if (news.kind === 'post') {
      lines.post(news.window, makeMessage(news.message));
      if (news.message.kind === 'welcome') lines.post(news.window, keeper.state());
    } else if (news.kind === 'changed') keeper.changed(news.edition);
    else if (news.kind === 'keep') keeper.keep(news);
    else if (news.kind === 'ask') ask(news.window, news.question);
    else if (news.kind === 'log') log(news.words);
    else if (news.kind === 'crashed') crash(news.because);
  };

  const room = await startRoom({
    file: join(build, 'room.mjs'),
    dist,
    headless: join(build, 'headless.cjs'),
    epoch: randomUUID(),
    kept,
    newWorkbook: NEW_WORKBOOK_FUNCTIONS.filter((name) => functionNames.includes(name)),
    onNews,
  });
  origin = await listen(page, port);
  frameOrigin = await listen(frames, 0);

  return {
    address: `${origin}/`,
    read: (what, ...args) => room.read(what, args),
    crashed,
    close: async () => {
      if (asking) giveAnswer('CLOSE');
      const finished = await room.finish(LONGEST_FINISH);
      await keeper.whenIdle();
      lines.post(null, { kind: 'stopping' });
      lines.close();
      page.close();
      frames.close();
      page.closeAllConnections();
      frames.closeAllConnections();
      await room.stop();
      return finished && keeper.state().state === 'saved';
    },
  };
};
