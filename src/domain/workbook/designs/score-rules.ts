/** Colours of scores and gates, shared by Answers and the Rank List. */
import type { Area } from '../a1.ts';
import { makeAddress } from '../a1.ts';
import type { ColourRule } from '../design.ts';
import { palette } from './palette.ts';

const first = (area: Area): string => makeAddress(area);

const gate = (area: Area, pattern: string, look: Partial<ColourRule>): ColourRule => ({
  area,
  formula: `=REGEXMATCH(TO_TEXT(${first(area)}),"(?i)${pattern}")`,
  ...look,
});

/** The ladder of gates: the gravest first, a lifted one last. */
export const makeGateRules = (area: Area): readonly ColourRule[] => [
  gate(area, '(^|; )malignant', {
    background: palette.malignant,
    color: palette.white,
    bold: true,
  }),
  gate(area, '(^|; )visa blocked', {
    background: palette.blocked,
    color: palette.white,
    bold: true,
  }),
  gate(area, '(^|; )concern', { background: palette.redTint, color: palette.red, bold: true }),
  gate(area, '(^|; )(verify|ask about visa|name stands twice)', {
    background: palette.mixedTint,
    color: palette.mixed,
    bold: true,
    italic: true,
  }),
  gate(area, '(^|; )signal', { color: palette.soft, italic: true }),
  gate(area, 'lifted', { color: palette.soft, strike: true }),
  gate(area, '^none$', { color: palette.soft }),
];

/** A score that is no number: sand and italics, never a colour of judgement. */
export const makeUnknownRule = (area: Area, filled: string): ColourRule => ({
  area,
  formula: `=AND(${filled}<>"",NOT(ISNUMBER(${first(area)})))`,
  background: palette.sand,
  color: palette.soft,
  italic: true,
});

/** A visa score that helps nobody while the gate bars it. */
export const makeBlockedScoreRule = (area: Area, gateCell: string): ColourRule => ({
  area,
  formula: `=REGEXMATCH(TO_TEXT(${gateCell}),"(?i)(^|; )visa blocked")`,
  color: palette.soft,
  strike: true,
});

const limit = (area: Area, test: string, color: string): ColourRule => ({
  area,
  formula: `=AND(ISNUMBER(${first(area)}),${first(area)}${test})`,
  color,
  bold: true,
});

/** More is better: visa and pipeline. */
export const makeMoreRules = (area: Area): readonly ColourRule[] => [
  limit(area, '>=63', palette.good),
  limit(area, '<48', palette.red),
];

/** Less is better: culture. */
export const makeLessRules = (area: Area): readonly ColourRule[] => [
  limit(area, '<42', palette.good),
  limit(area, '>=77', palette.red),
];
