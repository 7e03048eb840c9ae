/** The questions are each one of a kind, well tied, and serve the catalogue in both directions. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { questions } from '../../src/bank/questions/index.ts';
import type { Audience, Question } from '../../src/domain/vocabulary.ts';
import { catalogue, facetsOfItem } from '../support/catalogue.ts';
import { repeated, sharedWords } from '../support/likeness.ts';

const prefixOf: { readonly [A in Audience]?: string } = {
  director: 'dir-',
  faculty: 'fac-',
  resident: 'res-',
  coordinator: 'coord-',
  alumni: 'alum-',
  website: 'web-',
  data: 'data-',
  observation: 'see-',
  mentor: 'ment-',
  online: 'online-',
};

const served = new Set(questions.flatMap((question) => question.sources));
const known = new Set(catalogue.map(({ id }) => id));

/** Broad items feed whatever domain the sign found belongs to, so they bind no tie. */
const isBroad = (question: Question): boolean =>
  question.sources.every((id) => facetsOfItem(id).length === 0);

describe('the questions', () => {
  test('have ids that do not repeat', () => {
    expect(repeated(questions.map(({ id }) => id))).toEqual([]);
  });

  test('have ids that begin with the audience whose template holds them', () => {
    const strays = questions.filter(
      ({ id, audiences }) => !id.startsWith(prefixOf[audiences[0]] ?? ' '),
    );
    expect(strays.map(({ id }) => id)).toEqual([]);
  });

  test('name no audience and no tie twice', () => {
    const doubled = questions.filter(
      ({ audiences, ties }) =>
        repeated(audiences).length > 0 || repeated(ties.map(({ facet }) => facet)).length > 0,
    );
    expect(doubled.map(({ id }) => id)).toEqual([]);
  });

  test('do not repeat one another', () => {
    const alike = questions.flatMap((one, index) =>
      questions
        .slice(index + 1)
        .filter((other) => sharedWords(one.text, other.text) > 0.6)
        .map((other) => `${one.id} ~ ${other.id}`),
    );
    expect(alike).toEqual([]);
  });

  test('do not repeat their texts inside a question', () => {
    const doubled = questions.filter(({ text, why, good, red, followUps }) => {
      const all = [text, why, ...good, ...red, ...followUps.map((followUp) => followUp.text)];
      return repeated(all).length > 0;
    });
    expect(doubled.map(({ id }) => id)).toEqual([]);
  });

  test('are all reached through the index', async () => {
    const folder = new URL('../../src/bank/questions/', import.meta.url);
    const files = readdirSync(folder).filter((file) => file !== 'index.ts');
    const inFiles: string[] = [];
    for (const file of files) {
      const module: unknown = await import(new URL(file, folder).href);
      const lists = Object.values(module as { [name: string]: readonly Question[] });
      inFiles.push(...lists.flatMap((list) => list.map(({ id }) => id)));
    }
    expect(inFiles.toSorted()).toEqual(questions.map(({ id }) => id).toSorted());
  });
});

describe('the ties of a question', () => {
  const tied = questions.filter((question) => !isBroad(question));

  test.each(tied.map((question) => [question.id, question] as const))(
    'are for %s exactly the facets of the items it serves',
    (_id, { ties, sources }) => {
      const facets = new Set(sources.flatMap(facetsOfItem));
      expect(new Set(ties.map(({ facet }) => facet))).toEqual(facets);
    },
  );

  test('belong to culture where the items are broad', () => {
    const broad = questions.filter(isBroad);
    expect(broad.map(({ ties }) => ties.map(({ dim }) => dim))).toEqual(
      broad.map(() => ['culture']),
    );
  });

  test('leave no facet without a question for a director, faculty, resident or coordinator', () => {
    const facets = new Set(catalogue.flatMap(({ id }) => facetsOfItem(id)));
    const asked = new Set(
      questions
        .filter(({ audiences }) =>
          audiences.some((audience) =>
            ['director', 'faculty', 'resident', 'coordinator'].includes(audience),
          ),
        )
        .flatMap(({ ties }) => ties.map(({ facet }) => facet)),
    );
    expect([...facets].filter((facet) => !asked.has(facet))).toEqual([]);
  });

  test('let residents or graduates be asked about every domain of culture', () => {
    const domains = new Set(
      questions
        .filter(({ audiences }) => audiences.includes('resident') || audiences.includes('alumni'))
        .flatMap(({ ties }) => ties)
        .filter(({ dim }) => dim === 'culture')
        .map(({ facet }) => facet),
    );
    expect(domains.size).toBe(7);
  });
});

describe('the sources of a question', () => {
  test('exist in the catalogue', () => {
    expect([...served].filter((id) => !known.has(id))).toEqual([]);
  });

  test('are not doubled inside a question', () => {
    const doubled = questions.filter(({ sources }) => repeated(sources).length > 0);
    expect(doubled.map(({ id }) => id)).toEqual([]);
  });

  test('are each served by one question only, so that an item finds its question', () => {
    expect(repeated(questions.flatMap(({ sources }) => sources))).toEqual([]);
  });

  test('hold those of its follow-ups', () => {
    const lost = questions.flatMap(({ sources, followUps }) =>
      followUps.flatMap((followUp) => followUp.sources).filter((id) => !sources.includes(id)),
    );
    expect(lost).toEqual([]);
  });

  test('cover every question, follow-up and variant of the catalogue', () => {
    const asked = catalogue.filter(({ kind }) =>
      ['question', 'follow-up', 'variant', 'observation', 'listen for'].includes(kind),
    );
    expect(asked.filter(({ id }) => !served.has(id))).toEqual([]);
  });

  test('cover every good sign, red flag, reason and pattern of the catalogue', () => {
    const texts = catalogue.filter(({ kind }) =>
      ['why', 'good sign', 'red flag', 'pattern'].includes(kind),
    );
    expect(texts.filter(({ id }) => !served.has(id))).toEqual([]);
  });

  test('stand at a question that can be put to the person whom the catalogue names', () => {
    const strays = questions.flatMap((question) =>
      question.sources.flatMap((id) => {
        const item = catalogue.find((one) => one.id === id);
        const isAsked = ['question', 'follow-up', 'variant', 'observation'].includes(
          item?.kind ?? '',
        );
        const named = (item?.audience ?? '').split(',');
        const fits = named.every((audience) => question.audiences.includes(audience as Audience));
        return isAsked && !fits ? [`${question.id}: ${id}`] : [];
      }),
    );
    expect(strays).toEqual([]);
  });
});
