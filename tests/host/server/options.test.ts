/** Checks what `npm start` understands. */
import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../../host/server/options.ts';

const options = (...args: string[]) => {
  const parsed = parseOptions(args);
  if (!parsed.ok) throw new Error(parsed.because);
  return parsed.options;
};
const refusal = (...args: string[]): string => {
  const parsed = parseOptions(args);
  return parsed.ok ? '' : parsed.because;
};

describe('options', () => {
  it('nothing given means the usual file and port', () => {
    expect(options()).toEqual({
      file: '.workbook/workbook.json',
      dist: 'dist',
      port: 8123,
      delay: 0,
      fresh: false,
      print: false,
      help: false,
    });
  });
  it('every option is taken', () => {
    const given = options('--file', 'a.json', '--dist=out', '--port', '0', '--fresh', '--print');
    expect(given).toMatchObject({ file: 'a.json', dist: 'out', port: 0, fresh: true, print: true });
  });
  it.each([
    [['--prot', '1'], "Unknown option '--prot'"],
    [['workbook.json'], "Unexpected argument 'workbook.json'"],
    [['--port', 'eight'], '--port takes a number'],
    [['--port', '70000'], '--port takes a number'],
    [['--port=-1'], '--port takes a number'],
    [['--delay', 'long'], '--delay takes milliseconds'],
    [['--file='], '--file takes the path'],
    [['--fresh=yes'], "Option '--fresh' does not take an argument"],
  ])('%j is refused in one sentence', (args, words) => {
    expect(refusal(...args)).toContain(words);
    expect(refusal(...args)).toMatch(/^[^\n]+\.$/);
  });
});
