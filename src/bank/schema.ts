/** What every entry of the bank must look like: run by the tests, never by a recalculation. */
import * as z from 'zod/mini';
import {
  answerTurns,
  audiences,
  type Dimension,
  dimensions,
  type Facet,
  facetsOf,
  needs,
  strengths,
  templateGroups,
  visaFacts,
} from '../domain/vocabulary.ts';

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const trimmed = (most: number) =>
  text(most).check(z.refine((said) => said.trim() === said && !said.includes('  ')));
const kebab = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const retired = z.optional(z.string().check(z.regex(/^20\d\d-(?:0[1-9]|1[0-2])$/)));

/** Ids of the catalogue: Q of the guide on questions, M of the one on malignant programs. */
const sources = z.array(z.string().check(z.regex(/^[QM](?:0[1-9]|[1-9]\d|1[0-3]\d)$/)));
const sourcesNeeded = sources.check(z.minLength(1));

const allFacets: readonly string[] = Object.values(facetsOf).flat();
const anyFacet = z.string().check(z.refine((facet) => allFacets.includes(facet)));
const isFacetOf = (tie: { dim: Dimension; facet: string }): boolean =>
  facetsOf[tie.dim].includes(tie.facet as Facet);
const tie = z
  .strictObject({ dim: z.enum(dimensions), facet: z.string() })
  .check(z.refine(isFacetOf, 'this facet is not of this dimension'));

const questionId = z
  .string()
  .check(
    z.regex(/^(?:dir|fac|res|coord|alum|web|data|see|ment|online)-[a-z]+(?:-[a-z]+)*$/),
    z.maxLength(30),
  );

export const questionSchema = z.strictObject({
  id: questionId,
  audiences: z.array(z.enum(audiences)).check(z.minLength(1), z.maxLength(3)),
  text: trimmed(140).check(z.regex(/[?]$/)),
  /** Every question of the bank feeds a score; one that feeds none would have to say why. */
  ties: z.array(tie).check(z.minLength(1), z.maxLength(2)),
  weight: z.enum(['decisive', 'clear', 'extra']),
  why: trimmed(120).check(z.regex(/\.$/)),
  good: z.array(trimmed(90)).check(z.minLength(1), z.maxLength(3)),
  red: z.array(trimmed(90)).check(z.minLength(1), z.maxLength(3)),
  followUps: z.array(
    z.strictObject({
      text: trimmed(120),
      after: z.optional(z.array(z.enum(answerTurns)).check(z.minLength(1))),
      sources: sourcesNeeded,
    }),
  ),
  leadIn: z.optional(trimmed(120)),
  sources: sourcesNeeded,
  retired,
});

const signSchema = z
  .strictObject({
    id: kebab,
    dimension: z.enum(dimensions),
    facet: z.string(),
    polarity: z.enum(['green', 'red']),
    strength: z.union(strengths.map((strength) => z.literal(strength))),
    fact: z.optional(z.enum(visaFacts)),
    evasive: z.optional(z.boolean()),
    opposite: z.optional(kebab),
    says: trimmed(120),
    words: z.array(z.string()),
    sources,
    retired,
  })
  .check(
    z.refine(
      ({ dimension, facet }) => isFacetOf({ dim: dimension, facet }),
      'this facet is not of this dimension',
    ),
  );

const probeSchema = z.strictObject({
  id: kebab,
  after: z.enum(answerTurns),
  facets: z.array(anyFacet).check(z.minLength(1)),
  text: trimmed(120).check(z.regex(/[?]$/)),
  sources: sourcesNeeded,
});

const templateSchema = z.strictObject({
  id: kebab,
  group: z.enum(templateGroups),
  name: trimmed(40),
  says: trimmed(120),
  questions: z.array(questionId).check(z.minLength(1)),
  sources,
});

const budgetSchema = z
  .strictObject({ audience: z.enum(audiences), least: z.int(), most: z.int() })
  .check(z.refine(({ least, most }) => 1 <= least && least <= most));

const passageSchema = z.strictObject({
  id: kebab,
  title: trimmed(60),
  lines: z.array(trimmed(260)).check(z.minLength(1), z.maxLength(9)),
  sources,
});

const checkItemSchema = z.strictObject({
  id: kebab,
  what: trimmed(160),
  why: trimmed(160),
  where: trimmed(160),
  sources: sourcesNeeded,
});

/** Four digits of the institution, three of the specialty, the type of program, the track. */
const nrmpCode = z.string().check(z.regex(/^\d{4}\d{3}[ACMPR]\d{1,3}$/));

const sampleSchema = z.strictObject({
  name: trimmed(40),
  code: nrmpCode,
  track: z.enum(['integrated', 'DR + ESIR', 'DR']),
  interview: z.iso.date(),
  rank: z.nullable(z.int().check(z.positive())),
  notes: z.string().check(z.maxLength(120)),
  answers: z.record(questionId, text(600)),
});

const packedTable = z.tuple([z.number().check(z.positive()), z.string()]);

const senseSchema = z.strictObject({
  sizes: z.strictObject({ vector: z.int(), hidden: z.int(), width: z.int() }),
  words: z.string(),
  concepts: z.string(),
  unknown: packedTable,
  books: z.array(packedTable),
  codes: z.string(),
  sound: z.record(z.string(), packedTable),
  fact: z.record(z.string(), packedTable),
});

export const bankSchema = z.strictObject({
  questions: z.array(questionSchema).check(z.minLength(1)),
  signs: z.array(signSchema),
  sense: z.optional(senseSchema),
  probes: z.array(probeSchema),
  templates: z.array(templateSchema).check(z.minLength(1)),
  budgets: z.array(budgetSchema).check(z.minLength(1)),
  passages: z.array(passageSchema).check(z.minLength(1)),
  afterTheMatch: z.array(checkItemSchema).check(z.minLength(1)),
  sample: z.array(sampleSchema).check(z.minLength(1)),
});

const partialDate = z
  .string()
  .check(z.regex(/^20\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/));
const besideSchema = z
  .strictObject({
    questions: z.optional(z.array(questionId).check(z.minLength(1))),
    facets: z.optional(z.array(anyFacet).check(z.minLength(1))),
    templates: z.optional(z.array(kebab).check(z.minLength(1))),
  })
  .check(z.refine((beside) => Object.keys(beside).length > 0, 'a card must stand somewhere'));

/** Cards are no part of the bank that recalculations load, so they have a schema of their own. */
export const cardSchema = z
  .strictObject({
    id: kebab,
    topic: z.enum(['visa', 'match', 'routes', 'boards', 'hours', 'figures', 'guide']),
    title: trimmed(60),
    says: trimmed(240),
    value: z.nullable(trimmed(60)),
    asOf: z.nullable(partialDate),
    source: z.nullable(
      z.strictObject({ title: trimmed(90), url: z.string().check(z.regex(/^https?:\/\/\S+$/)) }),
    ),
    isOpen: z.optional(z.literal(true)),
    isVolatile: z.optional(z.literal(true)),
    isBaseRate: z.optional(z.literal(true)),
    working: z.optional(trimmed(200)),
    needs: z.optional(z.array(z.enum(needs)).check(z.minLength(1))),
    beside: besideSchema,
    sources,
  })
  .check(
    z.refine(
      ({ topic, source, value, asOf, sources: served }) =>
        topic !== 'guide' ||
        (source === null && value === null && asOf === null && served.length > 0),
      'a guide card has no date, value or page, and serves the catalogue',
    ),
    z.refine(
      ({ topic, source }) => topic === 'guide' || source !== null,
      'a fact names its source',
    ),
    z.refine(
      ({ topic, value, isOpen }) => topic === 'guide' || (value === null) === (isOpen === true),
      'what nobody could confirm has no value, and everything else has one',
    ),
    z.refine(
      ({ isOpen, asOf }) => isOpen !== true || asOf !== null,
      'what was looked for and not found says when',
    ),
  );
