import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/built.ts';

/** Without an account and without a network: an empty home has no credentials. */
const readStatus = (): { filesToPush: string[] } => {
  const home = mkdtempSync(join(tmpdir(), 'clasp-home-'));
  try {
    const clasp = join(root, 'node_modules', '.bin', 'clasp');
    const printed = execFileSync(clasp, ['show-file-status', '--json'], {
      cwd: root,
      env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home },
      encoding: 'utf8',
    });
    return JSON.parse(printed) as { filesToPush: string[] };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};

test('clasp pushes the three built files and nothing else, whatever lies beside them', () => {
  const stray = join(root, 'dist', 'stray.js');
  writeFileSync(stray, 'const stray = 1;');
  try {
    expect(readStatus().filesToPush.sort()).toEqual([
      'dist/Code.js',
      'dist/Sidebar.html',
      'dist/appsscript.json',
    ]);
  } finally {
    rmSync(stray);
  }
});
