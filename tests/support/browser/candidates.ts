/** Browsers that may be on this computer: named by E2E_BROWSER, installed, or packaged with npm. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackBrowser } from './unpack-browser.ts';

export interface Candidate {
  readonly from: string;
  readonly executablePath: string;
  readonly env?: Readonly<Record<string, string>>;
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const FIXED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const installedBrowsers = (): Candidate[] => {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...new Set([...onPath, ...FIXED])]
    .filter(isExecutable)
    .map((executablePath) => ({ from: 'installed', executablePath }));
};

export type Source = () => Promise<readonly Candidate[]>;

const packaged: Source = async () => [await unpackBrowser()];

/** In this order; `E2E_BROWSER` is a path, or `npm`, and is used alone. */
export const browserSources = (): readonly Source[] => {
  const wish = process.env['E2E_BROWSER'] ?? '';
  if (wish === 'npm') return [packaged];
  if (wish !== '') return [() => Promise.resolve([{ from: 'E2E_BROWSER', executablePath: wish }])];
  return [() => Promise.resolve(installedBrowsers()), packaged];
};
