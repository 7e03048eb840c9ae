/** The next lines that a person should look at: all unmarked lines are read, the weightiest come first. */
import type { RequestOf, ResponseOf } from '../contracts/index.ts';
import { makeQuestionFinder } from '../domain/find-question.ts';
import { makeLineKey } from '../domain/line-key.ts';
import { parseNeed } from '../domain/parse-need.ts';
import { sayLine } from '../domain/reading/marked-line.ts';
import { type ParsedLine, parseCell } from '../domain/reading/parse-cell.ts';
import { readAnswer } from '../domain/reading/read-answer.ts';
import { type Result, success } from '../domain/result.ts';
import { type ObservedLine, observeAnswer } from '../domain/scoring/observe.ts';
import { seasonOf } from '../domain/scoring/season.ts';
import { byWorth, type Worth, worthConfirming } from '../domain/scoring/worth-confirming.ts';
import {
  type AnswersIndex,
  findDoubledPrograms,
  findDoubledQuestions,
  type ProgramColumn,
  type QuestionRow,
} from '../domain/workbook/answers-index.ts';
import { sayCell } from '../domain/workbook/cells.ts';
import type { Ports } from './ports.ts';
import { requireAnswers, requireProgram } from './require-tabs.ts';
import { sayFound } from './say-found.ts';
import type { UseCase } from './use-case.ts';

type Request = RequestOf<'linesToConfirm'>;
type Response = ResponseOf<'linesToConfirm'>;

/** So that an answer of the script stays small. */
const mostLines = 20;
const mostWords = 20_000;

interface CellText {
  readonly program: ProgramColumn;
  readonly question: QuestionRow;
  readonly text: string;
}

interface Candidate extends CellText {
  readonly key: string;
  readonly place: number;
  readonly line: ParsedLine;
  readonly observed: ObservedLine;
  readonly worth: Worth;
}

/** Under a doubled name or id nothing is computed and nothing can be written: the person settles that first. */
const withoutDoubles = <One>(all: readonly One[], doubled: readonly (readonly One[])[]) => {
  const left = new Set(doubled.flat());
  return all.filter((one) => !left.has(one));
};

const programsOf = (index: AnswersIndex, name: string | null): Result<readonly ProgramColumn[]> => {
  if (name === null) return success(withoutDoubles(index.programs, findDoubledPrograms(index)));
  const program = requireProgram(index, name);
  return program.ok ? success([program.value]) : program;
};

/** The answers that are typed text, program by program: a number or a formula's result bears no mark. */
const textsOf = (
  ports: Ports,
  index: AnswersIndex,
  programs: readonly ProgramColumn[],
): readonly CellText[] => {
  const grid = ports.readGrid('answers');
  const formulas = ports.readFormulas('answers');
  const questions = withoutDoubles(index.questions, findDoubledQuestions(index));
  return programs.flatMap((program) =>
    questions.flatMap((question) => {
      const text = grid[question.row - 1]?.[program.column - 1];
      const formula = formulas[question.row - 1]?.[program.column - 1] ?? '';
      return typeof text === 'string' && text !== '' && formula === ''
        ? [{ program, question, text }]
        : [];
    }),
  );
};

const makeKeys = ({ program, question }: CellText, lines: readonly ParsedLine[]) => {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const text = sayLine(line);
    const nth = (seen.get(text) ?? 0) + 1;
    seen.set(text, nth);
    return makeLineKey(program.key, question.id, text, String(nth));
  });
};

const readSettings = (ports: Ports) => {
  const values = ports.readSettings()?.values;
  return {
    need: parseNeed(sayCell(values?.need)) ?? 'any',
    season: seasonOf(sayCell(values?.season)),
  } as const;
};

/** Only lines without a mark are read: the rest is settled. */
const candidatesIn = (ports: Ports, cells: readonly CellText[]): readonly Candidate[] => {
  const { need, season } = readSettings(ports);
  const findQuestion = makeQuestionFinder(ports.bank);
  return cells.flatMap((cell) => {
    const lines = parseCell(cell.text);
    if (lines.every(({ mark }) => mark !== null)) return [];
    const keys = makeKeys(cell, lines);
    const question = findQuestion(cell.question.id);
    return lines.flatMap((line, place) => {
      if (line.mark !== null) return [];
      const read = readAnswer(ports.bank, question, line.raw);
      const [observed] = observeAnswer(question, read, need).lines;
      const worth = observed === undefined ? null : worthConfirming(observed, need, season);
      return observed === undefined || worth === null
        ? []
        : [{ ...cell, key: keys[place] ?? '', place, line, observed, worth }];
    });
  });
};

const sayCandidate = (ports: Ports, candidate: Candidate): Response['lines'][number] => {
  const { key, program, question, place, line, observed, worth } = candidate;
  const { rating, isDoubtful, reading } = observed;
  return {
    key,
    program: program.name,
    question: { id: question.id, text: question.text },
    place,
    line: sayLine(line),
    words: line.words,
    date: line.date,
    role: reading.role,
    named: line.role !== null,
    source: line.source,
    reason: worth.reason,
    rating,
    unsure: isDoubtful,
    found: sayFound(ports.bank, observed),
  };
};

/** As many as make a small answer, one at least. */
const firstBatch = (candidates: readonly Candidate[]): readonly Candidate[] => {
  let words = 0;
  return candidates.slice(0, mostLines).filter(({ line }, at) => {
    words += line.words.length;
    return at === 0 || words <= mostWords;
  });
};

export const linesToConfirm: UseCase<Request, Response> = (ports, request) => {
  const index = requireAnswers(ports);
  if (!index.ok) return index;
  const programs = programsOf(index.value, request.program);
  if (!programs.ok) return programs;
  const all = candidatesIn(ports, textsOf(ports, index.value, programs.value));
  const held = new Set(request.leaveOut);
  const isSilent = ({ worth }: Candidate): boolean => worth.reason === 'silent';
  const waiting = all.filter(
    (candidate) => !held.has(candidate.key) && (request.silentToo || !isSilent(candidate)),
  );
  return success({
    response: {
      lines: firstBatch(byWorth(waiting)).map((candidate) => sayCandidate(ports, candidate)),
      left: waiting.length,
      silent: all.filter(isSilent).length,
    },
    plan: [],
  });
};
