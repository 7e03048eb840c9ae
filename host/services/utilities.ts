/** Utilities, Session, ScriptApp, Logger and console. */
import { Buffer } from 'node:buffer';
import { createHash, randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { formatDate } from './format-date.ts';
import { enumValue } from './member-list.ts';
import { type Call, type EnumValue, type Members, refuse, serve } from './service-object.ts';

const bytesOf = (data: unknown): Buffer =>
  Array.isArray(data)
    ? Buffer.from(data.map((byte) => Number(byte) & 255))
    : Buffer.from(String(data), 'utf8');

/** Apps Script's bytes have a sign. */
const signed = (bytes: Uint8Array): number[] => [...bytes].map((byte) => (byte << 24) >> 24);

const ALGORITHMS: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

const decode = (text: string, alphabet: 'base64' | 'base64url') =>
  signed(Buffer.from(text, alphabet));

const padded = (text: string) => text.padEnd(Math.ceil(text.length / 4) * 4, '=');

const formatString = (template: string, values: readonly unknown[]): string => {
  let next = 0;
  return template.replaceAll(/%(?:(\d+)\$)?([-0]*)(\d*)(?:\.(\d+))?([sdf%])/g, (...match) => {
    const [, index, flags, width, decimals, kind] = match as (string | undefined)[];
    if (kind === '%') return '%';
    const value = values[index ? Number(index) - 1 : next++];
    const text =
      kind === 's'
        ? String(value)
        : kind === 'd'
          ? String(Math.trunc(Number(value)))
          : Number(value).toFixed(Number(decimals ?? 6));
    const size = Number(width || 0);
    if (flags?.includes('-')) return text.padEnd(size);
    return text.padStart(size, flags?.includes('0') ? '0' : ' ');
  });
};

export const utilities: Members<null> = {
  formatDate: (_, date: Date, timeZone: string, format: string) =>
    formatDate(date.getTime(), timeZone, format),
  formatString: (_, template: string, ...values: unknown[]) => formatString(template, values),
  sleep: ({ run }, milliseconds: number) => {
    if (milliseconds > 300_000) refuse('sleep time too long');
    run.host.onSleep(milliseconds);
  },
  getUuid: () => randomUUID(),
  base64Encode: (_, data: unknown) => bytesOf(data).toString('base64'),
  base64EncodeWebSafe: (_, data: unknown) => padded(bytesOf(data).toString('base64url')),
  base64Decode: (_, text: string) => decode(text, 'base64'),
  base64DecodeWebSafe: (_, text: string) => decode(text, 'base64url'),
  computeDigest: (_, algorithm: EnumValue, data: unknown) =>
    signed(
      createHash(ALGORITHMS[algorithm.name] ?? 'sha256')
        .update(bytesOf(data))
        .digest(),
    ),
  parseCsv: (_, text: string, delimiter = ',') => parseCsv(text, delimiter),
};

const parseCsv = (text: string, delimiter: string): string[][] => {
  const rows: string[][] = [['']];
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index] ?? '';
    const row = rows.at(-1) ?? [];
    if (quoted && letter === '"' && text[index + 1] === '"') {
      row[row.length - 1] += '"';
      index += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === delimiter) row.push('');
    else if (!quoted && letter === '\n') rows.push(['']);
    else if (quoted || letter !== '\r') row[row.length - 1] += letter;
  }
  const last = rows.at(-1);
  return last?.length === 1 && last[0] === '' && rows.length > 1 ? rows.slice(0, -1) : rows;
};

/** Nobody's address is known: the manifest does not ask for the right to read it. */
export const sessionMembers: Members<null> = {
  getActiveUser: ({ run }) => serve('User', { id: run.person.id }),
  getEffectiveUser: ({ run }) => serve('User', { id: run.person.id }),
  getActiveUserLocale: () => 'en',
  getScriptTimeZone: ({ run }) => run.host.program().manifest.timeZone,
  getTemporaryActiveUserKey: ({ run }) =>
    createHash('sha256').update(`key of ${run.person.id}`).digest('base64url'),
};

export const userMembers: Members<null> = {
  getEmail: () => '',
  getUserLoginId: () => '',
};

export const scriptApp: Members<null> = {
  getScriptId: () => 'local-host-script',
  getAuthorizationInfo: () => serve('AuthorizationInfo', null),
};

export const authorizationInfo: Members<null> = {
  getAuthorizationStatus: () => enumValue('AuthorizationStatus', 'NOT_REQUIRED'),
  getAuthorizationUrl: () => null,
};

const sayLine = (values: readonly unknown[]): string => {
  const [first, ...rest] = values;
  if (typeof first === 'string' && rest.length > 0 && /%[sdf]/.test(first))
    return formatString(first, rest);
  return values
    .map((value) => (typeof value === 'string' ? value : inspect(value, { depth: 4 })))
    .join(' ');
};

const write = ({ run }: Call<null>, values: readonly unknown[]) => {
  run.host.writeLog(sayLine(values));
};

export const logger: Members<null> = {
  log: (call, ...values: unknown[]) => {
    write(call, values);
    return call.it;
  },
  clear: () => undefined,
  getLog: ({ run }) => run.host.readLog().join('\n'),
};

const line = (call: Call<null>, ...values: unknown[]) => write(call, values);
const silent = () => undefined;

export const consoleMembers: Members<null> = {
  log: line,
  info: line,
  warn: line,
  error: line,
  time: silent,
  timeEnd: silent,
};
