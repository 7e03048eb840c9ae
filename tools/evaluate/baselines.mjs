/** What simple means make of the same lines: a yardstick for the reader. */
import { basename } from 'node:path';
import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import { needOf } from '../reader-bundle.mjs';
import { readJsonLines } from './files.mjs';
import { trainNgram } from './ngram.mjs';

const afinn = new Sentiment();

/** Sentiment knows neither mixed nor vague: above .05 is good, below -.05 red, what lies between neutral. */
const labelOfTone = (tone) => (tone > 0.05 ? 'good' : tone < -0.05 ? 'red' : 'neutral');

/** From -1 to 1. */
const vaderTone = ({ text }) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound;

/** A sum of whole numbers, so that any word that tells decides. */
const afinnTone = ({ text }) => afinn.analyze(text).score;

const plainLine = ({ line, asked, label }) => ({
  text: line.text,
  asked,
  need: needOf(line.status),
  label,
});

/** Learned from the files of the corpus other than the one measured. */
const makeTrainer = (model, corpusFiles) => {
  const read = model.makeReader({ ...model.bank, signs: [], sense: undefined });
  const askedBy = (question) => read(question, '').question.ties[0]?.facet ?? '';
  const corpus = corpusFiles.map((file) => ({
    name: basename(file),
    lines: readJsonLines(file).map((line) =>
      plainLine({ line, asked: askedBy(line.question), label: line.label }),
    ),
  }));
  const known = new Map();
  return (name) => {
    const others = corpus.filter((one) => one.name !== name);
    const key = others.length === corpus.length ? '' : name;
    const trained = known.get(key) ?? trainNgram(others.flatMap(({ lines }) => lines));
    known.set(key, trained);
    return trained;
  };
};

/** A function from a file's name and its rated lines to `[baseline, judged lines]` of each baseline. */
export const makeBaselines = (model, corpusFiles) => {
  const trainerFor = makeTrainer(model, corpusFiles);
  return (name, rated) => {
    const ngram = trainerFor(name);
    const judge = {
      'always red': () => 'red',
      vader: ({ line }) => labelOfTone(vaderTone(line)),
      AFINN: ({ line }) => labelOfTone(afinnTone(line)),
      'n-grams': (one) => ngram(plainLine(one)),
    };
    return Object.entries(judge).map(([title, labelFor]) => [
      title,
      rated.map((one) => ({ ...one, got: labelFor(one), isDoubtful: false })),
    ]);
  };
};

/** The baselines of several files as of one. */
export const joinBaselines = (perFile) => {
  const titles = (perFile[0] ?? []).map(([title]) => title);
  return titles.map((title, at) => [title, perFile.flatMap((baselines) => baselines[at][1])]);
};
