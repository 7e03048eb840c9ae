/** Unpacks the browser that comes in an npm package, once, into node_modules/.cache. */
import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import type { Candidate } from './candidates.ts';

/** Renamed when whole: two test runs at once never see half a browser. */
const unpackFile = async (source: string, target: string): Promise<void> => {
  if (existsSync(target)) return;
  const part = `${target}.${String(process.pid)}.part`;
  const write = createWriteStream(part, { mode: 0o755 });
  await pipeline(createReadStream(source), createBrotliDecompress(), write);
  renameSync(part, target);
};

/** Through a file, not a pipe: tar stops at its end mark and closes a pipe before all is written. */
const unpackFolder = (source: string, target: string): void => {
  if (existsSync(target)) return;
  const part = `${target}.${String(process.pid)}.part`;
  mkdirSync(part, { recursive: true });
  writeFileSync(`${part}.tar`, brotliDecompressSync(readFileSync(source)));
  execFileSync('tar', ['-xf', `${part}.tar`, '-C', part]);
  rmSync(`${part}.tar`);
  try {
    renameSync(part, target);
  } catch {
    // Another run was first.
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(target)) throw new Error(`${target} cannot be made`);
  }
};

const findPackage = (): string => {
  let folder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  while (!existsSync(join(folder, 'bin', 'chromium.br'))) {
    if (folder === dirname(folder)) throw new Error('@sparticuz/chromium has no bin/chromium.br');
    folder = dirname(folder);
  }
  return folder;
};

const hasFiles = (folder: string): boolean => existsSync(folder) && readdirSync(folder).length > 0;

const environment = (cache: string): Record<string, string> => {
  const given = (process.env['LD_LIBRARY_PATH'] ?? '').split(':').filter(Boolean);
  // Last on the path, so that the system's own libraries win where they are present.
  const libraries = [
    ...given,
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib64',
    join(cache, 'al2023/lib'),
  ];
  const fonts = hasFiles('/usr/share/fonts') || process.env['FONTCONFIG_PATH'] !== undefined;
  return {
    LD_LIBRARY_PATH: libraries.join(':'),
    ...(fonts ? {} : { FONTCONFIG_PATH: join(cache, 'fonts') }),
  };
};

export const unpackBrowser = async (): Promise<Candidate> => {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      `the packaged browser is for Linux x64, not ${process.platform} ${process.arch}`,
    );
  const folder = findPackage();
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const cache = join(folder, '..', '..', '.cache', 'e2e-browser', version);
  mkdirSync(cache, { recursive: true });
  const executablePath = join(cache, 'chromium');
  await unpackFile(join(folder, 'bin', 'chromium.br'), executablePath);
  unpackFolder(join(folder, 'bin', 'fonts.tar.br'), join(cache, 'fonts'));
  // NSS and NSPR, for systems without them.
  unpackFolder(join(folder, 'bin', 'al2023.tar.br'), join(cache, 'al2023'));
  return { from: 'npm @sparticuz/chromium', executablePath, env: environment(cache) };
};
