/** Checks the server as a process: who is let in, what survives, how it ends. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { listen } from '../../host/server/listen.ts';
import {
  aBatch,
  type HostProcess,
  type Line,
  openLine,
  runToEnd,
  startHost,
} from '../support/host-process.ts';

const ADDON = 'tests/host/fixtures/addon';

const running: HostProcess[] = [];
const aFile = (): string => join(mkdtempSync(join(tmpdir(), 'ir-rank-list-server-')), 'wb.json');
const start = async (file: string, ...more: string[]): Promise<HostProcess> => {
  const host = await startHost('--dist', ADDON, '--file', file, '--port', '0', ...more);
  running.push(host);
  return host;
};

afterEach(async () => {
  for (const host of running.splice(0)) {
    host.signal('SIGKILL');
    await host.ended();
  }
});

interface Answer {
  readonly status: number;
  readonly body: string;
}
const get = (address: string, path: string, headers: Record<string, string>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path, headers }, (response) => {
      let body = '';
      response.on('data', (data: Buffer) => {
        body += data.toString('utf8');
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });

interface NamedSheets {
  readonly sheets: Readonly<Record<string, { readonly name: string }>>;
}
const hello = async (line: Line, window: string) => {
  line.send({ kind: 'hello', window, name: null, place: null });
  const welcome = await line.next('welcome');
  const { sheets } = welcome.snapshot as NamedSheets;
  const key = Object.entries(sheets).find(([, sheet]) => sheet.name === 'Notes')?.[0] ?? '';
  return { ...welcome, key };
};

describe('who is let in', () => {
  it('only this computer, only under its own address', async () => {
    const { address } = await start(aFile());
    const { host, port } = new URL(address);
    expect((await get(address, '/', { host })).status).toBe(200);
    expect((await get(address, '/', { host: `evil.example:${port}` })).status).toBe(403);
    expect((await get(address, '/', { host, origin: 'https://evil.example' })).status).toBe(403);
    expect((await get(address, '/', { host, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/start.mjs', '/line'])
      expect((await get(address, path, { host })).status).toBe(404);
    const outside = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    const tries = outside.map((one) => get(`http://${one.address}:${port}/`, '/', { host }));
    const answers = await Promise.allSettled(tries);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toEqual([]);
  });
  it('no line for another website, nor for one that names no origin', async () => {
    const { address } = await start(aFile());
    await expect(openLine(address, 'https://evil.example')).rejects.toThrow('403');
    await expect(openLine(address, 'null')).rejects.toThrow('403');
    await expect(openLine(address, '')).rejects.toThrow('403');
    const line = await openLine(address);
    expect((await hello(line, 'w1')).name).toBe('Applicant');
    line.close();
  });
  it('what is not understood is refused in a sentence, and the rest goes on', async () => {
    const { address } = await start(aFile());
    const line = await openLine(address);
    line.sendText('{"kind":"shutdown"}');
    expect((await line.next('misunderstood')).because).toMatch(/^The server did not understand/);
    expect((await hello(line, 'w1')).lastBatch).toBe(0);
    line.close();
  });
});

describe('what survives', () => {
  it('killed at any moment, everything that was said to be saved is there', async () => {
    const file = aFile();
    let said = 0;
    let sent = 0;
    for (const life of [1, 2, 3]) {
      const host = await start(file);
      const line = await openLine(host.address);
      const { key, seq, lastBatch } = await hello(line, 'w1');
      expect(lastBatch).toBeGreaterThanOrEqual(said);
      const first = Math.max(sent, lastBatch) + 1;
      for (sent = first; sent < first + 40; sent += 1)
        line.send(aBatch(sent, seq, key, 100 + sent, `words ${sent}`));
      sent -= 1;
      const saved = await line.next('saved', ({ state, batches }) => {
        const mine = batches['w1'] ?? 0;
        return mine >= first + (life - 1) * 10 && state !== 'failed';
      });
      said = saved.batches['w1'] ?? 0;
      host.signal('SIGKILL');
      expect(await host.ended()).toBeNull();
      const kept = readFileSync(file, 'utf8');
      for (let number = first; number <= said; number += 1)
        expect(kept).toContain(`"words ${number}"`);
      line.close();
    }
    const host = await start(file);
    expect(host.output()).not.toContain('could not be read');
  });
  it('a batch that is sent again after a lost line is not applied again', async () => {
    const host = await start(aFile());
    const line = await openLine(host.address);
    const { key, seq } = await hello(line, 'w1');
    line.send(aBatch(1, seq, key, 50, 'first'));
    line.send(aBatch(2, seq, key, 50, 'second'));
    line.send(aBatch(1, seq, key, 50, 'first'));
    await line.next('saved', ({ state, batches }) => state === 'saved' && batches['w1'] === 2);
    const other = await openLine(host.address);
    const again = await hello(other, 'w2');
    expect(JSON.stringify(again.snapshot)).toContain('"second"');
    expect(JSON.stringify(again.snapshot)).not.toContain('"first"');
    line.close();
    other.close();
  });
  it.each([
    ['a damaged one', '{"kind":"IR Rank List workbook","batches":{},"workb'],
    ["another program's", '{"cells":[1,2,3]}'],
    ['an empty one', ''],
  ])('%s is set aside untouched, and it is said', async (_what, text) => {
    const file = aFile();
    writeFileSync(file, text);
    const host = await start(file);
    const aside = file.replace('.json', '.set-aside-1.json');
    expect(readFileSync(aside, 'utf8')).toBe(text);
    expect(host.output()).toContain(`It is kept as ${aside}`);
  });
  it('--fresh starts anew and keeps the old workbook', async () => {
    const file = aFile();
    const first = await start(file);
    const line = await openLine(first.address);
    const { key, seq } = await hello(line, 'w1');
    line.send(aBatch(1, seq, key, 60, 'old words'));
    await line.next('saved', ({ state, batches }) => state === 'saved' && batches['w1'] === 1);
    first.signal('SIGTERM');
    await first.ended();
    const second = await start(file, '--fresh');
    const anew = await hello(await openLine(second.address), 'w1');
    expect(JSON.stringify(anew.snapshot)).not.toContain('old words');
    expect(anew.lastBatch).toBe(0);
    const folder = join(file, '..');
    const aside = readdirSync(folder).find((name) => name.includes('set-aside')) ?? '';
    expect(readFileSync(join(folder, aside), 'utf8')).toContain('old words');
  });
  it('properties that the script keeps are kept', async () => {
    const file = aFile();
    const first = await start(file);
    const line = await openLine(first.address);
    await hello(line, 'w1');
    line.send({ kind: 'call', id: 1, functionName: 'remember', args: ['for later'] });
    await line.next('result');
    first.signal('SIGTERM');
    await first.ended();
    const second = await openLine((await start(file)).address);
    await hello(second, 'w2');
    second.send({ kind: 'call', id: 1, functionName: 'recall', args: [] });
    expect((await second.next('result')).value).toBe('for later');
  });
});

describe('how it starts and ends', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s saves, says so and ends with 0', async (signal) => {
    const file = aFile();
    const host = await start(file);
    const line = await openLine(host.address);
    const { key, seq } = await hello(line, 'w1');
    line.send(aBatch(1, seq, key, 70, 'at the last moment'));
    await line.next('ack');
    host.signal(signal);
    await line.next('stopping');
    expect(await host.ended()).toBe(0);
    expect(host.output()).toContain('Saved.');
    expect(readFileSync(file, 'utf8')).toContain('at the last moment');
    expect(existsSync(`${file}.open`)).toBe(false);
  });
  it('a port that is taken is left alone, and another is used', async () => {
    const server = createServer((_request, response) => response.end('taken'));
    const taken = await listen(server, 0);
    const { port } = new URL(taken);
    const host = await startHost('--dist', ADDON, '--file', aFile(), '--port', port);
    running.push(host);
    expect(new URL(host.address).port).not.toBe(port);
    server.close();
  });
  it('a workbook that is open already is not opened twice', async () => {
    const file = aFile();
    const first = await start(file);
    const second = await runToEnd('--dist', ADDON, '--file', file, '--port', '0');
    expect(second.code).toBe(1);
    expect(second.errors).toBe(`This workbook is open already at ${first.address}.\n`);
  });
  it('a server that was killed leaves nothing in the way of the next', async () => {
    const file = aFile();
    const first = await start(file);
    first.signal('SIGKILL');
    await first.ended();
    expect((await start(file)).address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });
  it('--print prints the rank list of a workbook and ends', async () => {
    const file = aFile();
    const host = await start(file);
    host.signal('SIGTERM');
    await host.ended();
    const printed = await runToEnd('--dist', ADDON, '--file', file, '--print');
    expect(printed).toEqual({
      code: 0,
      errors: '',
      output:
        'My rank  Program    Gate    Fit  Computed\n' +
        '-------  ---------  ------  ---  --------\n' +
        '      1  Alder Bay  none     63         2\n' +
        '      2  Birchmont  verify   71         1\n',
    });
  });
  it('--print without a workbook prints the sample, and writes nothing', async () => {
    const file = aFile();
    const printed = await runToEnd('--dist', ADDON, '--file', file, '--print');
    expect(printed.code).toBe(0);
    expect(printed.output).toContain('Alder Bay');
    expect(printed.errors).toContain('this is the sample');
    expect(existsSync(file)).toBe(false);
  });
  it('--help explains, and ends with 0', async () => {
    const { code, output } = await runToEnd('--help');
    expect(code).toBe(0);
    for (const option of [
      '--fresh',
      '--print',
      '--file',
      '--port',
      '--delay',
      '--dist',
      '?as=Name',
    ])
      expect(output).toContain(option);
  });
  it('a misspelled option ends with 2 and one sentence', async () => {
    const { code, errors, output } = await runToEnd('--pritn');
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(errors).toBe("Unknown option '--pritn'. Use --help to see what there is.\n");
  });
  it('an add-on that is not there is said, with 1', async () => {
    const { code, errors } = await runToEnd('--dist', 'nowhere', '--file', aFile(), '--port', '0');
    expect(code).toBe(1);
    expect(errors).toContain('nowhere');
  });
});
