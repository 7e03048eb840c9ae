/** Pairs, programs and orders, scored by the real model. */
import { dirname, join } from 'node:path';
import { needOf } from '../reader-bundle.mjs';
import { readJsonLines } from './files.mjs';
import { isKeptInOrder, isLabel, judgePair, levelsBelow } from './judge.mjs';
import { cellLine, observeCell } from './model.mjs';

/** Cells of one program: `[{question, text}]`. */
const scoreCells = (model, read, cells, status) => {
  const told = cells.map((cell) => observeCell(model, read, { ...cell, status }));
  const dates = told.flatMap(({ readings }) => readings.map(({ line }) => line.date));
  const season = model.newestSeason(dates);
  const evidence = model.evidenceOf(told.map(({ answer }) => answer));
  return model.scoreProgram(evidence, { need: needOf(status), season });
};

/** 0 to 100, more is better, also for culture. */
const goodness = (scores, dim) =>
  dim === 'culture' ? 100 - scores.culture.value : scores[dim].value;

export const judgePairs = (model, bank, rows) => {
  const read = model.makeReader(bank);
  return rows.map((pair) => {
    const score = (text) => {
      const cell = { question: pair.question, text: cellLine({ role: pair.role, text }) };
      return goodness(scoreCells(model, read, [cell], pair.status), pair.dim);
    };
    const [better, worse] = [score(pair.better), score(pair.worse)];
    return { pair, better, worse, verdict: judgePair(better, worse) };
  });
};

/** One cell per question, a line per answer. */
const cellsOf = (answers) => {
  const cells = new Map();
  for (const answer of answers)
    cells.set(answer.question, [...(cells.get(answer.question) ?? []), cellLine(answer)]);
  return [...cells].map(([question, lines]) => ({ question, text: lines.join('\n') }));
};

export const judgeVignettes = (model, bank, rows) => {
  const read = model.makeReader(bank);
  return rows.map((vignette) => {
    const scores = scoreCells(model, read, cellsOf(vignette.answers), vignette.status);
    const dims = ['visa', 'pipeline', 'culture'];
    return {
      vignette,
      scores,
      below: levelsBelow(model.cultureGates, vignette.gate, scores.gates.culture),
      right: dims.filter((dim) => isLabel(vignette[dim], scores[dim].label)),
    };
  });
};

/** The programs of an order stand in `vignettes.jsonl` beside it. */
export const judgeOrders = (model, bank, rows, file) => {
  const read = model.makeReader(bank);
  const vignettes = readJsonLines(join(dirname(file), 'vignettes.jsonl'));
  return rows.flatMap(({ id, status, strict }) => {
    const placeOf = (name) => {
      const { answers } = vignettes.find((one) => one.id === name);
      const scores = scoreCells(model, read, cellsOf(answers), status);
      const { fit } = model.fitOfScores(scores, needOf(status));
      return { name, fit, isBarred: model.isBarred(scores.gates) };
    };
    return strict.map((names) => {
      const [better, worse] = names.map(placeOf);
      return { id, better, worse, isKept: isKeptInOrder(better, worse) };
    });
  });
};
