/**
 * How long reading takes: `node [--jitless] tools/bench-reader.mjs`. A sheet of 200 programs, 120 questions and
 * 3 lines a cell, read once; and one line of 1, 10 and 100 times the length. Ratios say more than seconds.
 */
import { readFileSync } from 'node:fs';
import { loadReader, questionOf } from './reader-bundle.mjs';

const cells = 200 * 120;
const linesOfCell = 3;
const isJitless = process.execArgv.includes('--jitless');
/** Without a compiler the whole sheet takes minutes: a part of it tells as much. */
const share = isJitless ? 0.02 : 1;

const seconds = (work) => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

const reader = await loadReader();
const lines = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((file) =>
  readFileSync(`tests/support/corpus/corpus-${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((raw) => JSON.parse(raw)),
);

const cellAt = (at) => {
  const told = Array.from(
    { length: linesOfCell },
    (_, line) => lines[(at * 7 + line * 13) % lines.length],
  );
  const text = told.map((one) => `${one.role}: ${one.text.replace(/\n/g, '\n ')}`).join('\n');
  return { question: questionOf(reader.bank, told[0].question), text };
};

const sheet = Array.from({ length: Math.round(cells * share) }, (_, at) => cellAt(at));
const read = () => {
  for (const { question, text } of sheet) reader.readAnswer(reader.bank, question, text);
};
const first = seconds(read);
const count = sheet.length * linesOfCell;
console.log(
  `${isJitless ? 'jitless: ' : ''}${count} lines in ${first.toFixed(2)} s, ${((1e6 * first) / count).toFixed(0)} µs a line`,
);

const one = lines
  .slice(0, 40)
  .map(({ text }) => text.replace(/\n/g, ' '))
  .join(' ')
  .slice(0, 500);
const times = [1, 10, 100].map((factor) => {
  const text = one.repeat(factor).slice(0, 50_000);
  const { question } = sheet[0];
  const rounds = Math.max(1, 100 / factor);
  return (
    seconds(() => {
      for (let round = 0; round < rounds; round += 1)
        reader.readAnswer(reader.bank, question, text);
    }) / rounds
  );
});
const ratios = times.map((time) => `×${(time / times[0]).toFixed(1)}`);
console.log(
  `500, 5,000 and 50,000 characters: ${ratios.join(', ')} of ${(1000 * times[0]).toFixed(2)} ms`,
);
