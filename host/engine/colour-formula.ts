/** A small evaluator for the formulas of color rules; the same one in the page, in the host and in tests. */
import { parseColumnLetters } from './a1.ts';
import { compareBy, FUNCTIONS } from './colour-functions.ts';
import {
  compare,
  FormulaError,
  firstScalar,
  isError,
  number,
  type Scalar,
  scalar,
  text,
  truth,
  type Value,
} from './colour-values.ts';

export type { Scalar } from './colour-values.ts';

/** The value of a cell of the rule's sheet; empty text for an empty cell. Counts from 0. */
export type ReadCell = (row: number, column: number) => Scalar;

/** Whether the rule holds for the cell that many rows and columns away from the first cell of its range. */
export type ColourTest = (read: ReadCell, rowsDown: number, columnsRight: number) => boolean;

interface Scope {
  readonly read: ReadCell;
  readonly rowsDown: number;
  readonly columnsRight: number;
}

type Expression = ((scope: Scope) => Value) & {
  /** Of a reference to one cell: where it is, counted from 0. */
  at?: (scope: Scope) => readonly [number, number];
};

type Token =
  | { readonly kind: 'text' | 'reference' | 'name' | 'sign'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number };

class Unknown extends Error {}

const REFERENCE = String.raw`\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?`;
const TOKEN = new RegExp(
  String.raw`\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?|\.\d+)|(${REFERENCE})(?![\w(])|([A-Z_][A-Z0-9_.]*)|(<>|<=|>=|[=<>&+\-*\/^%(),]))`,
  'iy',
);

const readTokens = (source: string): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(source);
    if (!match) throw new Unknown(source.slice(at));
    at = TOKEN.lastIndex;
    const [, quoted, digits, reference, name, sign] = match;
    if (quoted !== undefined)
      tokens.push({ kind: 'text', value: quoted.slice(1, -1).replaceAll('""', '"') });
    else if (digits !== undefined) tokens.push({ kind: 'number', value: Number(digits) });
    else if (reference !== undefined)
      tokens.push({ kind: 'reference', value: reference.toUpperCase() });
    else if (name !== undefined) tokens.push({ kind: 'name', value: name.toUpperCase() });
    else tokens.push({ kind: 'sign', value: sign ?? '' });
  }
  return tokens;
};

const readCorner = (source: string) => {
  const match = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(source);
  const [, columnFixed, letters = '', rowFixed, digits] = match ?? [];
  const row = Number(digits) - 1;
  const column = parseColumnLetters(letters);
  return ({ rowsDown, columnsRight }: Scope): readonly [number, number] => [
    rowFixed ? row : row + rowsDown,
    columnFixed ? column : column + columnsRight,
  ];
};

const makeReference = (source: string): Expression => {
  const [from = '', to] = source.split(':');
  const first = readCorner(from);
  if (to === undefined)
    return Object.assign((scope: Scope) => scope.read(...first(scope)), { at: first });
  const last = readCorner(to);
  return (scope) => {
    const [top, left] = first(scope);
    const [bottom, right] = last(scope);
    const rows: Scalar[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      const cells: Scalar[] = [];
      for (let column = left; column <= right; column += 1) cells.push(scope.read(row, column));
      rows.push(cells);
    }
    return rows;
  };
};

type Operator = (left: Value, right: Value) => Value;

const comparison =
  (sign: string): Operator =>
  (left, right) =>
    compareBy(sign)?.(compare(scalar(left), scalar(right))) ?? false;

const divide: Operator = (left, right) => {
  if (number(right) === 0) throw new FormulaError('#DIV/0!');
  return number(left) / number(right);
};

/** From the loosest to the tightest. */
const LEVELS: readonly Readonly<Record<string, Operator>>[] = [
  Object.fromEntries(['=', '<>', '<', '>', '<=', '>='].map((sign) => [sign, comparison(sign)])),
  { '&': (left, right) => text(left) + text(right) },
  {
    '+': (left, right) => number(left) + number(right),
    '-': (left, right) => number(left) - number(right),
  },
  { '*': (left, right) => number(left) * number(right), '/': divide },
  { '^': (left, right) => number(left) ** number(right) },
];

/** Functions that look at their arguments one by one, or at their place. */
const SPECIAL: Readonly<Record<string, (args: readonly Expression[]) => Expression | null>> = {
  IF: ([test, then, otherwise]) =>
    test && then
      ? (scope) => (truth(test(scope)) ? then(scope) : (otherwise?.(scope) ?? false))
      : null,
  IFERROR: ([value, otherwise]) =>
    value
      ? (scope) => {
          try {
            const found = value(scope);
            if (!isError(firstScalar(found))) return found;
          } catch (error) {
            if (!(error instanceof FormulaError)) throw error;
          }
          return otherwise?.(scope) ?? '';
        }
      : null,
  ROW: ([place]) => (place?.at ? (scope) => (place.at?.(scope)[0] ?? 0) + 1 : null),
  COLUMN: ([place]) => (place?.at ? (scope) => (place.at?.(scope)[1] ?? 0) + 1 : null),
};

const makeCall = (name: string, args: readonly Expression[]): Expression => {
  const special = SPECIAL[name];
  const work = FUNCTIONS[name];
  const made =
    special?.(args) ?? (work ? (scope: Scope) => work(...args.map((arg) => arg(scope))) : null);
  if (!made) throw new Unknown(name);
  return made;
};

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): Expression {
    const expression = this.#level(0);
    if (this.#at < this.#tokens.length) throw new Unknown('rest');
    return expression;
  }

  #sees(sign: string): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === 'sign' && token.value === sign;
  }

  #take(sign: string): boolean {
    if (!this.#sees(sign)) return false;
    this.#at += 1;
    return true;
  }

  #need(sign: string): void {
    if (!this.#take(sign)) throw new Unknown(sign);
  }

  #level(depth: number): Expression {
    const operators = LEVELS[depth];
    if (!operators) return this.#sign();
    let left = this.#level(depth + 1);
    for (;;) {
      const token = this.#tokens[this.#at];
      const operator = token?.kind === 'sign' ? operators[token.value] : undefined;
      if (!operator) return left;
      this.#at += 1;
      const [a, b] = [left, this.#level(depth + 1)] as const;
      left = (scope) => operator(a(scope), b(scope));
    }
  }

  #sign(): Expression {
    if (this.#take('-')) {
      const value = this.#sign();
      return (scope) => -number(value(scope));
    }
    if (this.#take('+')) return this.#sign();
    const value = this.#primary();
    if (!this.#take('%')) return value;
    return (scope) => number(value(scope)) / 100;
  }

  #primary(): Expression {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (!token) throw new Unknown('end');
    if (token.kind === 'text' || token.kind === 'number') return () => token.value;
    if (token.kind === 'reference') return makeReference(token.value);
    if (token.kind === 'name') return this.#call(token.value);
    if (token.value !== '(') throw new Unknown(token.value);
    const inside = this.#level(0);
    this.#need(')');
    return inside;
  }

  #call(name: string): Expression {
    if (!this.#take('(')) {
      if (name === 'TRUE' || name === 'FALSE') return () => name === 'TRUE';
      throw new Unknown(name);
    }
    const args: Expression[] = [];
    if (!this.#sees(')')) {
      args.push(this.#level(0));
      while (this.#take(',')) args.push(this.#level(0));
    }
    this.#need(')');
    return makeCall(name, args);
  }
}

const compile = (formula: string): ColourTest | null => {
  try {
    const expression = new Parser(readTokens(formula.replace(/^=/, '').trim())).parse();
    return (read, rowsDown, columnsRight) => {
      try {
        return truth(expression({ read, rowsDown, columnsRight }));
      } catch (error) {
        if (error instanceof FormulaError) return false;
        throw error;
      }
    };
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
};

const compiled = new Map<string, ColourTest | null>();

/** null for a formula that the evaluator does not understand: such a rule never holds here. */
export const compileColourFormula = (formula: string): ColourTest | null => {
  const known = compiled.get(formula);
  if (known !== undefined) return known;
  const made = compile(formula);
  compiled.set(formula, made);
  return made;
};
