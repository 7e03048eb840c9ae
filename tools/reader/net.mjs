/**
 * The small network that weighs a line: word vectors, one convolution, the greatest and the most telling
 * of it, and four heads. Forward and backward for one example at a time; sizes in `shapeOf`.
 */
export const sizes = { vector: 16, hidden: 48, width: 5, known: 40 };

export const sounds = ['good', 'mixed', 'vague', 'red', 'neutral', 'fact'];
/** What a token can show; the first is nothing. */
export const shows = ['nothing', 'green', 'red', 'evaded', 'fact'];

const { vector: E, hidden: H, width: W, known: K } = sizes;
const half = (W - 1) / 2;
const S = sounds.length;
const T = shows.length;
/** What the heads see: greatest, most telling, shows (greatest and sum), question, role. */
export const seen = 2 * H + 2 * T + 2 * E;

/** Rows and columns of each table of weights. `counts` tells how many words, concepts, facets, roles, facts there are. */
export const shapeOf = ({ words, concepts, facets, roles, facts }) => ({
  word: [words, E],
  concept: [concepts, E],
  rule: [T + facts, E],
  facet: [facets, E],
  role: [roles, E],
  known: [K, E],
  conv: [W * E, H],
  bias: [1, H],
  facetBias: [facets, H],
  show: [T, H],
  showBias: [1, T],
  telling: [1, H],
  sound: [S, seen],
  soundBias: [1, S],
  fact: [facts, seen],
  factBias: [1, facts],
});

/** Tables whose rows are picked by what a line holds, so that only those rows change with it. */
export const picked = new Set(['word', 'concept', 'rule', 'facet', 'role', 'facetBias']);

export const makeRandom = (start) => {
  let seed = start >>> 0;
  return () => {
    seed = (seed + 0x6d2b79f5) >>> 0;
    let one = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    one = (one + Math.imul(one ^ (one >>> 7), 61 | one)) ^ one;
    return ((one ^ (one >>> 14)) >>> 0) / 4294967296;
  };
};

const normal = (random) =>
  Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());

const spread = { word: 0.15, concept: 0.15, rule: 0.15, facet: 0.15, role: 0.15, facetBias: 0 };

export const makeWeights = (counts, random) => {
  const weights = {};
  for (const [name, [rows, columns]] of Object.entries(shapeOf(counts))) {
    const table = new Float32Array(rows * columns);
    const inputs = name === 'conv' ? rows : columns;
    const scale =
      name.endsWith('Bias') || name === 'bias' ? 0 : (spread[name] ?? 1 / Math.sqrt(3 * inputs));
    for (let at = 0; at < table.length; at += 1) table[at] = scale * normal(random);
    weights[name] = table;
  }
  // Row 0 of words, concepts and rules stands for none.
  for (const name of ['word', 'concept', 'rule']) weights[name].fill(0, 0, E);
  return weights;
};

const softmax = (values, from, count) => {
  let most = -Infinity;
  for (let at = from; at < from + count; at += 1) most = Math.max(most, values[at]);
  let all = 0;
  for (let at = from; at < from + count; at += 1) all += values[at] = Math.exp(values[at] - most);
  for (let at = from; at < from + count; at += 1) values[at] /= all;
};

const addRow = (to, at, table, row, width) => {
  for (let e = 0; e < width; e += 1) to[at + e] += table[row * width + e];
};

const maskOf = (length, drop, random) => {
  const mask = new Float32Array(length).fill(1);
  if (random === null || drop === 0) return mask;
  for (let at = 0; at < length; at += 1) mask[at] = random() < drop ? 0 : 1 / (1 - drop);
  return mask;
};

/** Everything computed on the way, for the way back. `random` null: nothing is dropped. */
export const forward = (weights, example, random = null, drop = 0, wordDrop = 0) => {
  const { words, concepts, rules, vectors, facet, role } = example;
  const n = words.length;
  const used = Int32Array.from(words, (word) =>
    random !== null && word > 0 && random() < wordDrop ? 1 : word,
  );
  const x = new Float32Array(n * E);
  for (let i = 0; i < n; i += 1) {
    addRow(x, i * E, weights.word, used[i], E);
    for (const one of concepts[i]) addRow(x, i * E, weights.concept, one, E);
    addRow(x, i * E, weights.rule, rules[i], E);
    addRow(x, i * E, weights.facet, facet, E);
    const known = vectors[i];
    if (known === null) continue;
    for (let k = 0; k < K; k += 1) {
      const value = known[k];
      for (let e = 0; e < E; e += 1) x[i * E + e] += value * weights.known[k * E + e];
    }
  }
  const maskX = maskOf(n * E, drop, random);
  for (let at = 0; at < x.length; at += 1) x[at] *= maskX[at];
  const h = new Float32Array(n * H);
  for (let i = 0; i < n; i += 1) {
    const row = i * H;
    for (let k = 0; k < H; k += 1) h[row + k] = weights.bias[k] + weights.facetBias[facet * H + k];
    for (let d = 0; d < W; d += 1) {
      const from = i + d - half;
      if (from < 0 || from >= n) continue;
      for (let e = 0; e < E; e += 1) {
        const value = x[from * E + e];
        if (value === 0) continue;
        const column = (d * E + e) * H;
        for (let k = 0; k < H; k += 1) h[row + k] += value * weights.conv[column + k];
      }
    }
    for (let k = 0; k < H; k += 1) if (h[row + k] < 0) h[row + k] = 0;
  }
  const maskH = maskOf(n * H, drop, random);
  const hd = new Float32Array(n * H);
  for (let at = 0; at < h.length; at += 1) hd[at] = h[at] * maskH[at];
  const show = new Float32Array(n * T);
  const telling = new Float32Array(n);
  for (let i = 0; i < n; i += 1) {
    for (let t = 0; t < T; t += 1) {
      let sum = weights.showBias[t];
      for (let k = 0; k < H; k += 1) sum += hd[i * H + k] * weights.show[t * H + k];
      show[i * T + t] = sum;
    }
    softmax(show, i * T, T);
    let sum = 0;
    for (let k = 0; k < H; k += 1) sum += hd[i * H + k] * weights.telling[k];
    telling[i] = sum;
  }
  softmax(telling, 0, n);
  const f = new Float32Array(seen);
  const greatest = new Int32Array(H);
  for (let k = 0; k < H; k += 1) {
    let best = 0;
    let mean = 0;
    for (let i = 0; i < n; i += 1) {
      if (hd[i * H + k] > hd[best * H + k]) best = i;
      mean += telling[i] * hd[i * H + k];
    }
    greatest[k] = best;
    f[k] = n > 0 ? hd[best * H + k] : 0;
    f[H + k] = mean;
  }
  const greatestShow = new Int32Array(T);
  for (let t = 0; t < T; t += 1) {
    let best = 0;
    let sum = 0;
    for (let i = 0; i < n; i += 1) {
      if (show[i * T + t] > show[best * T + t]) best = i;
      sum += show[i * T + t];
    }
    greatestShow[t] = best;
    f[2 * H + t] = n > 0 ? show[best * T + t] : 0;
    f[2 * H + T + t] = sum / 10;
  }
  addRow(f, 2 * H + 2 * T, weights.facet, facet, E);
  addRow(f, 2 * H + 2 * T + E, weights.role, role, E);
  const maskF = maskOf(seen, drop, random);
  for (let at = 0; at < seen; at += 1) f[at] *= maskF[at];
  const sound = new Float32Array(S);
  for (let s = 0; s < S; s += 1) {
    let sum = weights.soundBias[s];
    for (let at = 0; at < seen; at += 1) sum += f[at] * weights.sound[s * seen + at];
    sound[s] = sum;
  }
  softmax(sound, 0, S);
  const facts = weights.factBias.length;
  const fact = new Float32Array(facts);
  for (let s = 0; s < facts; s += 1) {
    let sum = weights.factBias[s];
    for (let at = 0; at < seen; at += 1) sum += f[at] * weights.fact[s * seen + at];
    fact[s] = 1 / (1 + Math.exp(-sum));
  }
  return {
    n,
    used,
    x,
    h,
    hd,
    show,
    telling,
    f,
    greatest,
    greatestShow,
    sound,
    fact,
    maskX,
    maskH,
    maskF,
  };
};

const addHead = (grads, weights, name, slopes, f, df) => {
  for (let s = 0; s < slopes.length; s += 1) {
    const slope = slopes[s];
    if (slope === 0) continue;
    grads[`${name}Bias`][s] += slope;
    for (let at = 0; at < seen; at += 1) {
      grads[name][s * seen + at] += slope * f[at];
      df[at] += slope * weights[name][s * seen + at];
    }
  }
};

/**
 * Adds the slopes of one example to `grads`. `shares`: what the whole line and one token of it weigh in the
 * batch. Returns the loss of the line's sound.
 */
export const backward = (
  weights,
  grads,
  touched,
  example,
  way,
  { smooth, line, token, soundWeight, factWeight },
) => {
  const { n, used, x, h, hd, show, telling, f, greatest, greatestShow, sound, fact } = way;
  const { facet, role, concepts, rules, vectors, wanted, wantedShow, wantedFacts } = example;
  const df = new Float32Array(seen);
  const slopes = new Float32Array(S);
  for (let s = 0; s < S; s += 1)
    slopes[s] = line * soundWeight * (sound[s] - (smooth / S + (s === wanted ? 1 - smooth : 0)));
  addHead(grads, weights, 'sound', slopes, f, df);
  const factSlopes = new Float32Array(fact.length);
  for (let s = 0; s < fact.length; s += 1)
    factSlopes[s] = line * factWeight * (fact[s] - (wantedFacts.includes(s) ? 1 : 0));
  addHead(grads, weights, 'fact', factSlopes, f, df);
  for (let at = 0; at < seen; at += 1) df[at] *= way.maskF[at];
  for (let e = 0; e < E; e += 1) {
    grads.facet[facet * E + e] += df[2 * H + 2 * T + e];
    grads.role[role * E + e] += df[2 * H + 2 * T + E + e];
  }
  touched.facet.add(facet);
  touched.role.add(role);
  touched.facetBias.add(facet);
  const dh = new Float32Array(n * H);
  // Of the greatest and the most telling.
  let mean = 0;
  const pull = new Float32Array(n);
  for (let k = 0; k < H; k += 1) {
    dh[greatest[k] * H + k] += df[k];
    const slope = df[H + k];
    if (slope === 0) continue;
    for (let i = 0; i < n; i += 1) {
      dh[i * H + k] += slope * telling[i];
      pull[i] += slope * hd[i * H + k];
    }
  }
  for (let i = 0; i < n; i += 1) mean += telling[i] * pull[i];
  for (let i = 0; i < n; i += 1) {
    const slope = telling[i] * (pull[i] - mean);
    for (let k = 0; k < H; k += 1) {
      grads.telling[k] += slope * hd[i * H + k];
      dh[i * H + k] += slope * weights.telling[k];
    }
  }
  // Of what each token shows: its own error, and what the heads saw of it.
  const dp = new Float32Array(T);
  for (let i = 0; i < n; i += 1) {
    let all = 0;
    for (let t = 0; t < T; t += 1) {
      dp[t] = df[2 * H + T + t] / 10 + (greatestShow[t] === i ? df[2 * H + t] : 0);
      all += dp[t] * show[i * T + t];
    }
    for (let t = 0; t < T; t += 1) {
      const chance = show[i * T + t];
      const slope = chance * (dp[t] - all) + token * (chance - (wantedShow[i] === t ? 1 : 0));
      grads.showBias[t] += slope;
      for (let k = 0; k < H; k += 1) {
        grads.show[t * H + k] += slope * hd[i * H + k];
        dh[i * H + k] += slope * weights.show[t * H + k];
      }
    }
  }
  const dx = new Float32Array(n * E);
  for (let i = 0; i < n; i += 1) {
    const row = i * H;
    for (let k = 0; k < H; k += 1) {
      const slope = h[row + k] > 0 ? dh[row + k] * way.maskH[row + k] : 0;
      dh[row + k] = slope;
      grads.bias[k] += slope;
      grads.facetBias[facet * H + k] += slope;
    }
    for (let d = 0; d < W; d += 1) {
      const from = i + d - half;
      if (from < 0 || from >= n) continue;
      for (let e = 0; e < E; e += 1) {
        const value = x[from * E + e];
        if (value === 0) continue;
        const column = (d * E + e) * H;
        let sum = 0;
        for (let k = 0; k < H; k += 1) {
          const slope = dh[row + k];
          sum += slope * weights.conv[column + k];
          grads.conv[column + k] += slope * value;
        }
        dx[from * E + e] += sum;
      }
    }
  }
  for (let at = 0; at < dx.length; at += 1) dx[at] *= way.maskX[at];
  const addTo = (name, row, i) => {
    if (row === 0) return;
    touched[name].add(row);
    for (let e = 0; e < E; e += 1) grads[name][row * E + e] += dx[i * E + e];
  };
  for (let i = 0; i < n; i += 1) {
    addTo('word', used[i], i);
    for (const one of concepts[i]) addTo('concept', one, i);
    addTo('rule', rules[i], i);
    for (let e = 0; e < E; e += 1) grads.facet[facet * E + e] += dx[i * E + e];
    const known = vectors[i];
    if (known === null) continue;
    for (let k = 0; k < K; k += 1) {
      const value = known[k];
      for (let e = 0; e < E; e += 1) grads.known[k * E + e] += value * dx[i * E + e];
    }
  }
  return -Math.log(sound[wanted] + 1e-9);
};
