/** Google's text functions that the engine lacks or understands differently. */
import type { BaseValueObject } from '@univerjs/engine-formula';
import { readPattern } from '../re2.ts';
import { type EngineValues, firstOf, type Plain, readGrid, readPlain } from './engine-values.ts';
import type { EngineFunction } from './google-functions.ts';

const sayPlain = (plain: Plain): string => {
  if (plain === null) return '';
  return typeof plain === 'boolean' ? String(plain).toUpperCase() : String(plain);
};

const readText = (value: BaseValueObject | undefined): string =>
  value ? sayPlain(readPlain(firstOf(value))) : '';

/** `replacement` in RE2's way: `\1` is a group, a dollar sign is itself. */
const asReplacement = (text: string): string =>
  text.replaceAll('$', '$$$$').replaceAll(/\\(\d)/g, (_all, group: string) => `$${group}`);

/** Applies to each cell of the first argument, as under ARRAYFORMULA. */
const overCells =
  (
    values: EngineValues,
    work: (text: string, ...rest: readonly string[]) => BaseValueObject,
  ): EngineFunction =>
  (first, ...rest) => {
    const broken = rest.find((value) => value?.isError());
    if (broken) return broken;
    const others = rest.map(readText);
    const one = (cell: BaseValueObject | null | undefined) =>
      cell?.isError() ? cell : work(sayPlain(readPlain(cell)), ...others);
    if (!first) return values.error('#N/A');
    return first.isArray() ? values.grid(readGrid(first, one)) : one(first);
  };

const extract = (values: EngineValues, text: string, pattern: RegExp): BaseValueObject => {
  const match = pattern.exec(text);
  if (!match) return values.error('#N/A');
  const groups = match.slice(1).map((group) => values.value(group ?? ''));
  return groups.length > 1 ? values.grid([groups]) : (groups[0] ?? values.value(match[0]));
};

const splitText = (text: string, delimiter: string, each: boolean): string[] => {
  if (!each) return text.split(delimiter);
  const marks = Array.from(delimiter);
  const pieces = [''];
  for (const letter of text)
    if (marks.includes(letter)) pieces.push('');
    else pieces[pieces.length - 1] += letter;
  return pieces;
};

const asNumber = (text: string): Plain =>
  text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;

const isTrue = (value: BaseValueObject | undefined, otherwise: boolean): boolean =>
  value === undefined || value.isNull() ? otherwise : Boolean(readPlain(firstOf(value)));

export const makeTextFunctions = (
  values: EngineValues,
  format: (value: number, pattern: string) => string,
): Record<string, EngineFunction> => {
  const withPattern =
    (
      work: (text: string, pattern: RegExp, ...rest: readonly string[]) => BaseValueObject,
      flags = '',
    ) =>
    (text: string, pattern = '', ...rest: readonly string[]) => {
      const compiled = readPattern(pattern, flags);
      return compiled ? work(text, compiled, ...rest) : values.error('#REF!');
    };
  const toText = (cell: BaseValueObject | null | undefined): BaseValueObject => {
    if (cell?.isError()) return cell;
    const plain = readPlain(cell);
    const pattern = cell?.getPattern() ?? '';
    if (typeof plain === 'number' && pattern) return values.value(format(plain, pattern));
    return values.value(sayPlain(plain));
  };
  return {
    TO_TEXT: (value) => {
      if (!value) return values.error('#N/A');
      return value.isArray() ? values.grid(readGrid(value, toText)) : toText(value);
    },
    REGEXMATCH: overCells(
      values,
      withPattern((text, pattern) => values.value(pattern.test(text))),
    ),
    REGEXEXTRACT: overCells(
      values,
      withPattern((text, pattern) => extract(values, text, pattern)),
    ),
    REGEXREPLACE: overCells(
      values,
      withPattern(
        (text, pattern, replacement = '') =>
          values.value(text.replace(pattern, asReplacement(replacement))),
        'g',
      ),
    ),
    SPLIT: (text, delimiter, byEach, removeEmpty) => {
      const source = readText(text);
      const pieces = splitText(source, readText(delimiter), isTrue(byEach, true));
      const kept = isTrue(removeEmpty, true) ? pieces.filter((piece) => piece !== '') : pieces;
      if (source === '') return values.error('#VALUE!');
      return values.grid([kept.map((piece) => values.value(asNumber(piece)))]);
    },
    JOIN: (delimiter, ...lists) => {
      const cells = lists.flatMap((list) => (list ? readGrid(list, (cell) => cell).flat() : []));
      const broken = cells.find((cell) => cell?.isError());
      if (broken) return broken;
      return values.value(cells.map((cell) => sayPlain(readPlain(cell))).join(readText(delimiter)));
    },
  };
};
