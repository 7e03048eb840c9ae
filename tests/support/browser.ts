/** Starts a real browser for a test; throws when there is none, so that no test passes by being left out. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { browserSources, type Candidate } from './browser/candidates.ts';

/** No flag that weakens the rules of the web: the page must meet those of a real browser. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export interface BrowserWindow {
  readonly page: Page;
  /** Which browser it is. */
  readonly from: string;
  readonly close: () => Promise<void>;
}

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

const LAPTOP: WindowSize = { width: 1366, height: 768 };

const REASON = /error while loading|ENOENT|not found|Linux x64|snap|Cannot find|Failed/;

const sayWhy = (error: unknown): string => {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  return lines.find((line) => REASON.test(line)) ?? lines[0] ?? 'unknown';
};

/** A launch and a profile of its own: a hidden tab of a shared browser would not be drawn. */
const launch = async (candidate: Candidate, viewport: WindowSize): Promise<BrowserWindow> => {
  const profile = mkdtempSync(join(tmpdir(), 'ir-rank-list-browser-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: candidate.executablePath,
    args: FLAGS,
    env: { ...process.env, ...candidate.env },
    timeout: 30_000,
    viewport,
  });
  // A person's browser lets a page copy on a key press; a driven one has to be told.
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    from: `${candidate.from} ${candidate.executablePath}`,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
};

let works: Candidate | null = null;

export const openBrowserWindow = async (viewport = LAPTOP): Promise<BrowserWindow> => {
  if (works) return launch(works, viewport);
  const tried: string[] = [];
  for (const source of browserSources()) {
    const candidates = await source().catch((error: unknown) => {
      tried.push(`- ${sayWhy(error)}`);
      return [];
    });
    for (const candidate of candidates) {
      try {
        const opened = await launch(candidate, viewport);
        works = candidate;
        return opened;
      } catch (error) {
        tried.push(`- ${candidate.from} ${candidate.executablePath}: ${sayWhy(error)}`);
      }
    }
  }
  throw new Error(
    `No browser could be started.\n${tried.join('\n') || '- none was found'}\n` +
      'Install Chromium or Chrome, or name one: E2E_BROWSER=/path/to/chrome npm test. ' +
      'Browser tests are never left out.',
  );
};
