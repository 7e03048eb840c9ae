/** Figures and failures in words. */
import { confusionOf, gravityOf, isHard, measure, shareBy } from './metrics.mjs';

const percent = (part, all) => (all === 0 ? '-' : `${((100 * part) / all).toFixed(1)} %`);
const ofAll = (part, all) => `${part}/${all} ${percent(part, all)}`;

/** One row of the table of files; of each baseline what is right and what is swapped. */
export const rowOf = (judged, baselines) => {
  const { all, right, swapped, hard, sure } = measure(judged);
  const row = {
    lines: all,
    right: percent(right, all),
    swapped: `${swapped} = ${percent(swapped, all)}`,
    'hard right': percent(hard.right, hard.all),
    sure: percent(sure.all, all),
    'sure right': percent(sure.right, sure.all),
  };
  for (const [title, guessed] of baselines) {
    const other = measure(guessed);
    row[title] = `${percent(other.right, all)} (${percent(other.swapped, all)})`;
  }
  return row;
};

const showShares = (title, shares) => {
  console.log(title);
  for (const [name, { all, right }] of shares) console.log(`  ${name}: ${ofAll(right, all)}`);
};

export const showLines = (rated, signs) => {
  const { hard, doubted } = measure(rated);
  console.log('Rows: label; columns: read as');
  console.table(confusionOf(rated));
  console.log(`hard: ${ofAll(hard.right, hard.all)}`);
  console.log(`read with a question mark: ${ofAll(doubted.right, doubted.all)}`);
  showShares(
    'Right by facet',
    shareBy(rated, ({ facet }) => facet),
  );
  const kinds = rated.filter(({ hard: one, kind }) => (kind ?? one) !== undefined);
  if (kinds.length > 0)
    showShares(
      'Right by kind',
      shareBy(kinds, ({ hard: one, kind }) => String(kind ?? one)),
    );
  if (signs !== null) showShares('Of sure signs the label bears out', signs);
};

const showWrongLine = ({ line, label, got, isDoubtful, readings }) => {
  const { id, question, role, status, text } = line;
  console.log(
    `${id} ${question} ${role} ${status} ${label} -> ${got}${isDoubtful ? '?' : ''}: ${text}`,
  );
  for (const reading of readings) {
    for (const { sign, facet, polarity, strength, specificity, spans } of reading.found) {
      const words = spans.map(({ start, end }) => reading.line.words.slice(start, end));
      const weight = `${strength} x ${specificity}`;
      console.log(`    ${sign} ${facet} ${polarity ?? 'fact'} ${weight} «${words.join(' | ')}»`);
    }
  }
  for (const { sign, facet, polarity, words } of line.observations ?? [])
    console.log(`    (wanted ${sign} ${facet} ${polarity} «${words}»)`);
};

/** The worst first. */
export const showWrongLines = (rated, { facet, most }) => {
  const wrong = rated
    .filter((one) => gravityOf(one) > 0 && [undefined, one.facet].includes(facet))
    .sort((a, b) => gravityOf(b) - gravityOf(a));
  for (const one of wrong.slice(0, Number(most ?? Infinity))) showWrongLine(one);
};

export const showPairs = (name, judged, { wrong, most }) => {
  const inOrder = (all) => all.filter(({ verdict }) => verdict === 'in order').length;
  const hard = judged.filter(({ pair }) => isHard(pair));
  const equal = judged.filter(({ verdict }) => verdict === 'equal').length;
  console.log(`${name}: pairs in order ${ofAll(inOrder(judged), judged.length)}, equal ${equal}`);
  console.log(`  hard: ${ofAll(inOrder(hard), hard.length)}`);
  if (!wrong) return;
  const failed = judged.filter(({ verdict }) => verdict !== 'in order');
  for (const { pair, better, worse, verdict } of failed.slice(0, Number(most ?? Infinity))) {
    console.log(`${pair.id} ${pair.question} ${pair.role} ${pair.status} ${pair.dim}: ${verdict}`);
    console.log(`    better ${better.toFixed(1)}: ${pair.better}`);
    console.log(`    worse ${worse.toFixed(1)}: ${pair.worse}`);
  }
};

export const showVignettes = (name, judged, { wrong, most }) => {
  const all = judged.length;
  const count = (test) => judged.filter(test).length;
  console.log(
    `${name}: gate as accepted ${ofAll(
      count(({ below }) => below === 0),
      all,
    )}`,
  );
  console.log(
    `  gate too low ${ofAll(
      count(({ below }) => below > 0),
      all,
    )}`,
  );
  console.log(
    `  too low by two levels or more ${ofAll(
      count(({ below }) => below > 1),
      all,
    )}`,
  );
  console.log(
    `  gate too high ${ofAll(
      count(({ below }) => below < 0),
      all,
    )}`,
  );
  for (const dim of ['visa', 'pipeline', 'culture'])
    console.log(
      `  label of ${dim} ${ofAll(
        count(({ right }) => right.includes(dim)),
        all,
      )}`,
    );
  if (!wrong) return;
  const failed = judged.filter(({ below, right }) => below !== 0 || right.length < 3);
  for (const { vignette, scores } of failed.slice(0, Number(most ?? Infinity))) {
    const { id, gate, visa, pipeline, culture } = vignette;
    const got = [scores.visa, scores.pipeline, scores.culture].map(({ label }) => label);
    console.log(`${id}: gate ${scores.gates.culture} (${gate.join(', ')}), ${got.join(', ')}`);
    console.log(`    (wanted ${visa}, ${pipeline}, ${culture})`);
  }
};

export const showOrders = (name, judged, { wrong, most }) => {
  const kept = judged.filter(({ isKept }) => isKept).length;
  console.log(`${name}: undisputed pairs kept ${ofAll(kept, judged.length)}`);
  if (!wrong) return;
  const failed = judged.filter(({ isKept }) => !isKept);
  const say = ({ name: program, fit, isBarred }) =>
    `${program} ${fit.toFixed(1)}${isBarred ? ' barred' : ''}`;
  for (const { id, better, worse } of failed.slice(0, Number(most ?? Infinity)))
    console.log(`${id}: ${say(better)} should stand above ${say(worse)}`);
};
