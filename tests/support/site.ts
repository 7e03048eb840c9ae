/** A local host for a test: its own workbook, its own port, and as many windows as the test opens. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SavedWorkbook } from '../../host/host.ts';
import { openSite, type Site } from '../../host/server/open-site.ts';
import type { Readable } from '../../host/server/room-messages.ts';
import { type KeptWorkbook, readWorkbookFile } from '../../host/server/workbook-file.ts';
import { openBrowserWindow, type WindowSize } from './browser.ts';
import { buildForTests } from './build-for-tests.ts';
import { type HostWindow, watchWindow } from './host-window.ts';

export interface SiteOptions {
  /** Folder of a built add-on; `dist` when left out. */
  readonly dist?: string;
  /** A workbook to begin with; left out: a new one, set up by the add-on itself. */
  readonly saved?: SavedWorkbook;
  /** Longest random delay of a call from the sidebar, in ms; 0 when left out. */
  readonly delay?: number;
}

export interface WindowOptions {
  /** The person's name; left out: Applicant, then Guest 2 and so on. */
  readonly as?: string;
  readonly size?: WindowSize;
}

export interface TestSite {
  readonly address: string;
  /** Where the workbook is kept. */
  readonly file: string;
  /** Opens a window in a browser of its own, and waits until its grid is drawn. */
  open(options?: WindowOptions): Promise<HostWindow>;
  /** What the server's workbook holds, e.g. `read('displayed', 'Rank List', 'A1:C3')`. */
  read(what: Readable, ...args: readonly unknown[]): Promise<unknown>;
  /** Stops the server; the windows stay open and keep trying. */
  stop(): Promise<void>;
  /** Starts it again at the same address with what is on disk. */
  start(): Promise<void>;
  /** Closes the windows and the server, and removes the workbook. */
  close(): Promise<void>;
}

const keptIn = (file: string): KeptWorkbook | null => {
  const read = readWorkbookFile(file);
  return read.kind === 'workbook' ? read : null;
};

export const startSite = async (options: SiteOptions = {}): Promise<TestSite> => {
  const { dist = 'dist', saved, delay = 0 } = options;
  const build = await buildForTests();
  const folder = mkdtempSync(join(tmpdir(), 'ir-rank-list-site-'));
  const file = join(folder, 'workbook.json');
  const windows: HostWindow[] = [];
  const begin = (port: number, kept: KeptWorkbook | null): Promise<Site> =>
    openSite({ dist, build, file, kept, port, delay });

  let site: Site | null = await begin(
    0,
    saved ? { workbook: saved, batches: {}, place: null } : null,
  );
  const { address } = site;
  const running = (): Site => {
    if (!site) throw new Error('The site is stopped.');
    return site;
  };
  const stop = async (): Promise<void> => {
    await site?.close();
    site = null;
  };

  return {
    address,
    file,
    open: async ({ as, size } = {}) => {
      const opened = await openBrowserWindow(size);
      const url = new URL(running().address);
      if (as !== undefined) url.searchParams.set('as', as);
      const window = watchWindow(opened);
      windows.push(window);
      await opened.page.goto(url.href);
      await window.ready();
      return window;
    },
    read: (what, ...args) => running().read(what, ...args),
    stop,
    start: async () => {
      site = await begin(Number(new URL(address).port), keptIn(file));
    },
    close: async () => {
      for (const window of windows) await window.close();
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
