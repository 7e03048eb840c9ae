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
