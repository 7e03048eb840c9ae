/** Pieces that several contracts share. */
import * as z from 'zod/mini';
import {
  audiences,
  dimensions,
  marks,
  needs,
  polarities,
  ratings,
  roles,
} from '../domain/vocabulary.ts';

/** A program is known by its name, as it stands in the header of its column. */
export const ProgramName = z.string().check(z.trim(), z.minLength(1), z.maxLength(1000));
export const QuestionId = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
/** A cell holds at most 50,000 characters; the words of one line stay well below. */
export const Words = z.string().check(z.maxLength(40_000));
/** What the panel last saw in the cell: any text that a cell can hold. */
export const CellText = z.string().check(z.maxLength(50_000));
export const ShortNote = z.string().check(z.maxLength(200));
/** A day, a month or a year in ISO form; null for none. */
export const LineDate = z.nullable(
  z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)),
);
export const RoleName = z.enum(roles);
export const MarkName = z.enum(marks);
export const NeedName = z.enum(needs);
export const AudienceName = z.enum(audiences);
export const DimensionName = z.enum(dimensions);
export const RatingName = z.enum(ratings);
export const PolarityName = z.enum(polarities);

/** A line as the Capture view knows it. */
export const DraftLine = z.object({
  mark: z.nullable(MarkName),
  date: LineDate,
  role: z.nullable(RoleName),
  source: ShortNote,
  words: Words,
});

/** A sign that the reader found in a line. */
export const FoundSign = z.object({
  says: z.string(),
  /** Null when it counts for nothing with the applicant's need. */
  polarity: z.nullable(PolarityName),
  dim: DimensionName,
  facet: z.string(),
  strength: z.enum(['hint', 'clear', 'decisive']),
  year: z.nullable(z.number()),
  evasive: z.boolean(),
  sure: z.boolean(),
  /** Where in the words: [start, end) in UTF-16 units. */
  spans: z.array(z.object({ start: z.number(), end: z.number() })),
});

/** A line of an answer cell, to be marked or to lose its mark, and the mark. */
export const LineMark = z.object({
  program: ProgramName,
  question: QuestionId,
  /** Which line of the cell it was, from 0. */
  place: z.int().check(z.gte(0), z.lte(50_000)),
  /** Its text without that mark, as it stood in the cell. */
  line: CellText,
  mark: MarkName,
});

/** The cell after a mark was set or taken away. */
export const MarkedCell = z.object({
  cell: z.string(),
  /** What the cell holds now. */
  text: z.string(),
  lines: z.number(),
});

export const TieShape = z.object({ dim: DimensionName, facet: z.string() });

/** A question with all that the Ask view shows of it. */
export const QuestionCard = z.object({
  id: z.string(),
  audience: AudienceName,
  text: z.string(),
  ties: z.array(TieShape),
  weight: z.enum(['decisive', 'clear', 'extra']),
  why: z.string(),
  good: z.array(z.string()),
  red: z.array(z.string()),
  followUps: z.array(z.string()),
  leadIn: z.string(),
  /** True when the sheet has a row for it already. */
  inSheet: z.boolean(),
});
