/** Labeled lines as examples for the network: the files beside the tests (JSON) and those in `lines/` (marked text). */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { questionOf } from '../reader-bundle.mjs';
import { sounds } from './net.mjs';

/** Catalogue signs that are read as a visa fact. */
const factOfSign = {
  M33: 'case-by-case',
  M35: 'h1b-never-in-ir',
  M69: 'prefers-citizens',
  M123: 'h1b-never-in-ir',
  M124: 'after-the-match',
};

const kindOfMark = { '+': 'green', '-': 'red', '?': 'evaded', '=': 'fact' };

const marker = /\{([+\-?=])([A-Za-z0-9-]+)(?::([\d.]+))? ([^}]+)\}/g;

/** `Q33 director | We {=both-sponsored file either}.`: see `lines/README.md`. */
const parseMarked = (raw, id) => {
  const [, question, role, body] = /^([QM]\d+) ([a-z]+) \| (.+)$/.exec(raw) ?? [];
  if (question === undefined) throw new Error(`${id}: not "question role | words": ${raw}`);
  const observations = [];
  let text = '';
  let from = 0;
  for (const match of body.matchAll(marker)) {
    const [whole, sign, name, strength, words] = match;
    text += body.slice(from, match.index);
    const kind = kindOfMark[sign];
    observations.push({
      kind,
      facet: kind === 'fact' ? 'policy' : name,
      fact: kind === 'fact' ? name : null,
      strength: Number(strength ?? (kind === 'fact' ? 1 : 0.5)),
      specificity: 0.6,
      start: text.length,
      end: text.length + words.length,
    });
    text += words;
    from = match.index + whole.length;
  }
  text += body.slice(from);
  if (/[{}]/.test(text)) throw new Error(`${id}: a brace that marks nothing: ${raw}`);
  return { id, question, role, text, observations };
};

const parseJson = (raw, visaFacts) => {
  const { id, question, role, text, status, dim, observations } = JSON.parse(raw);
  // To somebody who needs no visa, visa matters are empty: such a label teaches nothing about the words.
  if (status === 'none' && dim === 'visa') return [];
  if (observations.some(({ polarity }) => polarity === null)) return [];
  return [
    {
      id,
      question,
      role,
      text,
      observations: observations.map((one) => {
        const fact = one.evasive
          ? null
          : visaFacts.includes(one.sign)
            ? one.sign
            : (factOfSign[one.sign] ?? null);
        const start = text.indexOf(one.words);
        return {
          kind: one.evasive ? 'evaded' : fact === null ? one.polarity : 'fact',
          facet: one.facet,
          fact,
          strength: one.strength,
          specificity: one.specificity,
          start,
          end: start < 0 ? -1 : start + one.words.length,
        };
      }),
    },
  ];
};

/** Every labeled line of the files, each text and question once. */
export const readLines = (files, visaFacts) => {
  const seen = new Set();
  return files
    .flatMap((file) => {
      const rows = readFileSync(file, 'utf8').split('\n');
      const name = basename(file).replace(/\.\w+$/, '');
      return rows.flatMap((raw, index) => {
        if (raw.trim() === '') return [];
        const parsed = file.endsWith('.jsonl')
          ? parseJson(raw, visaFacts)
          : [parseMarked(raw.trim(), `${name}:${index + 1}`)];
        return parsed.map((line) => ({ ...line, file: name }));
      });
    })
    .filter(({ text, question }) => {
      const key = `${question} ${text}`;
      return !seen.has(key) && seen.add(key);
    });
};

const together = (observations, kind) =>
  1 -
  observations
    .filter((one) => one.kind === kind)
    .reduce((rest, { strength, specificity }) => rest * (1 - strength * specificity), 1);

/** By the rating rule of the scores; a line that holds a visa fact is of a kind of its own. */
export const soundOf = ({ observations }) => {
  if (observations.some(({ kind }) => kind === 'fact')) return 'fact';
  const good = together(observations, 'green');
  const bad = together(observations, 'red');
  const evaded = observations.some(({ kind }) => kind === 'evaded');
  if (bad >= 0.1) return bad >= 2 * good ? 'red' : 'mixed';
  if (good >= 0.1) return evaded ? 'mixed' : 'good';
  return evaded ? 'vague' : 'neutral';
};

const showOf = { green: 1, red: 2, evaded: 3, fact: 4 };

/** A line as the network takes it, but words still by name: numbers come with the vocabulary. */
export const sketch = (reader, line) => {
  const question = questionOf(reader.bank, line.question);
  const text = `${line.role}: ${line.text}`;
  const [reading] = reader.readAnswer({ ...reader.bank, sense: undefined }, question, text);
  const tokens = reader.tokensOf(line.text);
  const heard = reader.hearLine(tokens, reader.conceptsAt(tokens), reading?.found ?? []);
  const wantedShow = tokens.map((token) => {
    const hit = line.observations.find(
      ({ start, end }) => start >= 0 && token.start < end && token.end > start,
    );
    return hit === undefined ? 0 : showOf[hit.kind];
  });
  return {
    id: line.id,
    file: line.file,
    names: heard.map(({ name }) => name),
    stems: tokens.map(({ stem }) => stem),
    conceptNames: heard.map(({ concepts }) => concepts),
    rules: heard.map(({ rule }) => rule),
    facetName: question.ties[0].facet,
    roleName: reading?.role ?? line.role,
    wanted: sounds.indexOf(soundOf(line)),
    wantedShow,
    factNames: line.observations.flatMap(({ fact }) => (fact === null ? [] : [fact])),
  };
};

export const numberNames = (names, from) =>
  new Map(names.map((name, index) => [name, index + from]));

/** Words that at least `least` of the lines hold. */
export const commonWords = (sketches, least) => {
  const counts = new Map();
  for (const { names } of sketches)
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts.keys()].filter((name) => counts.get(name) >= least).sort();
};

/** `tables`: numbers by name of words, concepts, facets, roles, facts; `vectorOf`: a stem's known vector, or null. */
export const toExample = (one, { words, concepts, facets, roles, facts }, vectorOf) => ({
  id: one.id,
  file: one.file,
  words: Int32Array.from(one.names, (name) => words.get(name) ?? 1),
  concepts: one.conceptNames.map((names) =>
    names.flatMap((name) => (concepts.has(name) ? [concepts.get(name)] : [])),
  ),
  rules: Int32Array.from(one.rules),
  vectors: one.stems.map((stem) => vectorOf(stem)),
  facet: facets.get(one.facetName),
  role: roles.get(one.roleName),
  wanted: one.wanted,
  wantedShow: Int32Array.from(one.wantedShow),
  wantedFacts: one.factNames.map((name) => facts.get(name)),
});
