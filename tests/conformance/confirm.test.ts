import { expect, test } from 'vitest';
import {
  applicant,
  aReadyHost,
  aSampleHost,
  callSidebar,
  expectValue,
  mentor,
  rowOf,
  scoresOn,
} from '../support/a-host.ts';

const question = 'res-nights';
const place = { program: 'Alder Bay', question, place: 0 };
const alone = '2026-11-03 resident (A): left alone at night with three rooms, no attending came';
const everything = { program: null, silentToo: true, leaveOut: [] };

const aHostWithCell = (text: string) => {
  const heard = aReadyHost();
  expectValue(heard.host, 'addProgram', { name: 'Alder Bay' });
  expectValue(heard.host, 'insertQuestions', { questions: [question] });
  const cell = `D${rowOf(heard.host, question)}`;
  heard.host.type('Answers', cell, text, applicant);
  return { ...heard, cell };
};

test('a line comes up, is marked, the scores follow, and it does not come up again', () => {
  const { host, cell } = aHostWithCell(`director: fine\n${alone}`);
  const { lines } = expectValue(host, 'linesToConfirm', everything);
  const line = lines.find(({ line: text }) => text === alone);
  expect(line).toMatchObject({ program: 'Alder Bay', place: 1, role: 'resident', source: 'A' });
  const before = scoresOn(host)['Alder Bay'];
  const request = { ...place, place: 1, line: alone, mark: 'fact' } as const;
  expect(expectValue(host, 'markLine', request)).toEqual({
    cell,
    text: `director: fine\nℹ️ ${alone}`,
    lines: 2,
  });
  expect(host.values('Answers', cell)).toEqual([[`director: fine\nℹ️ ${alone}`]]);
  expect(scoresOn(host)['Alder Bay']).not.toEqual(before);
  const after = expectValue(host, 'linesToConfirm', everything);
  expect(after.lines.map(({ line: text }) => text)).not.toContain(alone);
  expectValue(host, 'unmarkLine', request);
  expect(host.values('Answers', cell)).toEqual([[`director: fine\n${alone}`]]);
  expect(scoresOn(host)['Alder Bay']).toEqual(before);
});

test('two people at once: what one changed the other cannot mark, and sees both', () => {
  const { host, cell } = aHostWithCell(alone);
  const theirs = `${alone}; it was one night in 2019`;
  host.type('Answers', cell, theirs, mentor);
  expect(callSidebar(host, 'markLine', { ...place, line: alone, mark: 'red' })).toMatchObject({
    ok: false,
    problems: [{ kind: 'line-changed', now: theirs, yours: `🚩 ${alone}` }],
  });
  expect(host.values('Answers', cell)).toEqual([[theirs]]);
});

test('two people mark one line: the first mark stays, and the second person sees it', () => {
  const { host, cell } = aHostWithCell(alone);
  const mark = (by: 'red' | 'good', as = applicant) =>
    callSidebar(host, 'markLine', { ...place, line: alone, mark: by }, as);
  expect(mark('red', mentor).ok).toBe(true);
  expect(mark('good')).toMatchObject({
    ok: false,
    problems: [{ kind: 'line-changed', now: `🚩 ${alone}`, yours: `✅ ${alone}` }],
  });
  expect(mark('red').ok).toBe(true);
  expect(host.values('Answers', cell)).toEqual([[`🚩 ${alone}`]]);
});

test('a line added meanwhile stands in nobody’s way', () => {
  const { host, cell } = aHostWithCell(alone);
  host.type('Answers', cell, `faculty: always somebody there\n${alone}`, mentor);
  expectValue(host, 'markLine', { ...place, line: alone, mark: 'mixed' });
  expect(host.values('Answers', cell)).toEqual([[`faculty: always somebody there\n⚖️ ${alone}`]]);
});

test('undoing what somebody changed since is refused', () => {
  const { host, cell } = aHostWithCell(alone);
  const request = { ...place, line: alone, mark: 'red' } as const;
  expectValue(host, 'markLine', request);
  host.type('Answers', cell, `🚩 ${alone}, she says`, mentor);
  expect(callSidebar(host, 'unmarkLine', request)).toMatchObject({
    ok: false,
    problems: [{ kind: 'line-changed', now: `🚩 ${alone}, she says`, yours: alone }],
  });
  expect(host.values('Answers', cell)).toEqual([[`🚩 ${alone}, she says`]]);
});

test.each(['=1+1 is what they said', '=IMPORTRANGE("x")', '+5 of us', "'quoted words", '- alone'])(
  'words stay words, marked and unmarked: %s',
  (words) => {
    const { host, cell } = aHostWithCell('');
    const line = aPastedLine(host, words);
    expect(host.values('Answers', cell)).toEqual([[words]]);
    const request = { ...place, line, mark: 'good' } as const;
    expectValue(host, 'markLine', request);
    expect(host.values('Answers', cell)).toEqual([[`✅ ${words}`]]);
    expectValue(host, 'unmarkLine', request);
    expect(host.values('Answers', cell)).toEqual([[words]]);
    expect(host.formulas('Answers', cell)).toEqual([['']]);
  },
);

/** Puts words into the cell as Capture does, and gives the line as the sweep then shows it. */
const aPastedLine = (host: ReturnType<typeof aReadyHost>['host'], words: string): string => {
  expectValue(host, 'addLine', {
    program: 'Alder Bay',
    question,
    expecting: '',
    line: { mark: null, date: null, role: null, source: '', words },
  });
  const { lines } = expectValue(host, 'linesToConfirm', everything);
  return lines[0]?.line ?? '';
};

test.each([
  ['a formula', '=2+3'],
  ['a formula that fails', '=1/0'],
])('%s is not asked about and not written over', (_, formula) => {
  const { host, cell } = aHostWithCell('');
  host.paste('Answers', cell, [[formula]], applicant);
  const before = host.values('Answers', cell);
  expect(expectValue(host, 'linesToConfirm', everything)).toEqual({
    lines: [],
    left: 0,
    silent: 0,
  });
  const line = String(before[0]?.[0]);
  expect(callSidebar(host, 'markLine', { ...place, line, mark: 'good' })).toMatchObject({
    ok: false,
    problems: [{ kind: 'cell-holds-formula' }],
  });
  expect(host.values('Answers', cell)).toEqual(before);
});

test('a bare number is not asked about, and is kept when it is marked all the same', () => {
  const { host, cell } = aHostWithCell('12');
  expect(expectValue(host, 'linesToConfirm', everything).left).toBe(0);
  const request = { ...place, line: '12', mark: 'fact' } as const;
  expectValue(host, 'markLine', request);
  expect(host.values('Answers', cell)).toEqual([['ℹ️ 12']]);
  expectValue(host, 'unmarkLine', request);
  expect(host.values('Answers', cell)).toEqual([['12']]);
});

test('a cell that is full takes no mark, and keeps every character', () => {
  const line = `resident: nobody came ${'x'.repeat(49_978)}`;
  const { host, cell } = aHostWithCell(line);
  expect(line).toHaveLength(50_000);
  expect(callSidebar(host, 'markLine', { ...place, line, mark: 'red' })).toMatchObject({
    ok: false,
    problems: [{ kind: 'cell-too-long' }],
  });
  expect(host.values('Answers', cell)).toEqual([[line]]);
});

test('requests that make no sense get a sentence, and nothing breaks', () => {
  const { host, cell } = aHostWithCell(alone);
  const request = { ...place, line: alone, mark: 'red' };
  for (const wrong of [
    undefined,
    null,
    [],
    {},
    { ...request, place: -1 },
    { ...request, place: 0.5 },
    { ...request, mark: 'blue' },
    { ...request, line: 3 },
    { ...request, line: 'x'.repeat(50_001) },
    { ...request, program: ' ' },
  ]) {
    for (const name of ['markLine', 'unmarkLine'] as const) {
      expect(host.call(name, [wrong], applicant)).toMatchObject({
        ok: false,
        problems: [{ kind: 'request-invalid' }],
      });
    }
  }
  for (const wrong of [
    undefined,
    {},
    { ...everything, leaveOut: ['x'.repeat(21)] },
    { ...everything, leaveOut: Array.from({ length: 2001 }, () => 'x') },
    { ...everything, silentToo: 'yes' },
  ]) {
    expect(host.call('linesToConfirm', [wrong], applicant)).toMatchObject({ ok: false });
  }
  expect(host.values('Answers', cell)).toEqual([[alone]]);
});

test('on the sample every line that comes up can be marked by the very words it came with', () => {
  const { host } = aSampleHost();
  const { lines, left } = expectValue(host, 'linesToConfirm', everything);
  expect(lines).toHaveLength(left);
  for (const {
    program,
    question: { id },
    place: nth,
    line,
  } of lines) {
    expectValue(host, 'markLine', { program, question: id, place: nth, line, mark: 'ok' });
  }
  expect(expectValue(host, 'linesToConfirm', everything).left).toBe(0);
});
