/** Every number of the scores that one may question says why it is so. */
import { describe, expect, it } from 'vitest';
import { defaultWeights } from '../../../src/domain/ranking/fit.ts';
import * as constants from '../../../src/domain/scoring/constants.ts';
import { pipelineWeights, visaWeights } from '../../../src/domain/scoring/facet-weights.ts';
import { reliability } from '../../../src/domain/scoring/reliability.ts';
import { pipelineFacets, visaFacets } from '../../../src/domain/vocabulary.ts';
import { catalogue } from '../../support/catalogue.ts';
import { same } from '../../support/law.ts';

interface Reasoned {
  readonly because: string;
  readonly sources: readonly string[];
}

const isRecord = (x: unknown): x is { readonly [key: string]: unknown } =>
  typeof x === 'object' && x !== null;
const isReasoned = (x: unknown): x is Reasoned => isRecord(x) && typeof x['because'] === 'string';
const gather = (x: unknown): readonly Reasoned[] => {
  if (isReasoned(x)) return [x];
  return isRecord(x) ? Object.values(x).flatMap(gather) : [];
};

const all = gather({ constants, defaultWeights, visaWeights, pipelineWeights, reliability });
const known = new Set(catalogue.map(({ id }) => id));
const ids = all.flatMap((one) => ('id' in one ? [one.id] : []));
const sum = (weights: { readonly [facet: string]: { readonly weight: number } }): number =>
  Object.values(weights).reduce((total, { weight }) => total + weight, 0);

describe('a number of the scores', () => {
  it('has an id of its own', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says why', () => {
    expect(all.filter(({ because }) => because.length < 15)).toEqual([]);
  });

  it('names only items that the catalogue holds', () => {
    expect(all.flatMap(({ sources }) => sources).filter((id) => !known.has(id))).toEqual([]);
  });

  it('weighs every facet of its score, together as one', () => {
    expect([sum(visaWeights), sum(pipelineWeights)].every((total) => same(total, 1))).toBe(true);
    expect(Object.keys(visaWeights)).toEqual(visaFacets);
    expect(Object.keys(pipelineWeights)).toEqual(pipelineFacets);
  });

  it('believes praise no more than bad news, whoever speaks', () => {
    expect(Object.values(reliability).filter(({ green, red }) => green > red)).toEqual([]);
  });
});
