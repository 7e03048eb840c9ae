/** Measures reader, scores and order on labeled files: `npm run -s evaluate -- [flags] FILE…` (docs/evaluate.md). */
import { readdirSync } from 'node:fs';
import { parseArguments } from './evaluate/arguments.mjs';
import { joinBaselines, makeBaselines } from './evaluate/baselines.mjs';
import { readFile } from './evaluate/files.mjs';
import { bankFor, loadModel } from './evaluate/model.mjs';
import { countSureSigns, rateLines } from './evaluate/rate-lines.mjs';
import { judgeOrders, judgePairs, judgeVignettes } from './evaluate/score-files.mjs';
import {
  rowOf,
  showLines,
  showOrders,
  showPairs,
  showVignettes,
  showWrongLines,
} from './evaluate/show.mjs';

const corpus = 'tests/support/corpus';

const scored = {
  pairs: [judgePairs, showPairs],
  vignettes: [judgeVignettes, showVignettes],
  orders: [judgeOrders, showOrders],
};

const showAllLines = (model, asked, perFile) => {
  const all = perFile.flatMap(([, rated]) => rated);
  const judge = asked.baselines
    ? makeBaselines(
        model,
        readdirSync(corpus).map((name) => `${corpus}/${name}`),
      )
    : () => [];
  const baselines = perFile.map(([name, rated]) => judge(name, rated));
  const table = Object.fromEntries(
    perFile.map(([name, rated], at) => [name, rowOf(rated, baselines[at])]),
  );
  table.together = rowOf(all, joinBaselines(baselines));
  console.table(table);
  showLines(all, asked.signs ? countSureSigns(model, all) : null);
  if (asked.wrong) showWrongLines(all, asked);
};

const main = async () => {
  const asked = parseArguments(process.argv.slice(2));
  const model = await loadModel();
  const perFile = [];
  for (const file of asked.files) {
    const { name, kind, rows } = readFile(model, file);
    const bank = await bankFor(model, asked, file);
    if (kind === 'lines') {
      perFile.push([name, rateLines(model, bank, rows)]);
      continue;
    }
    const [judge, show] = scored[kind];
    show(name, judge(model, bank, rows, file), asked);
  }
  if (perFile.length > 0) showAllLines(model, asked, perFile);
};

await main();
