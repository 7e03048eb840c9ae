/** How the reader takes a line while it is being typed; writes nothing. */
import type { RequestOf, ResponseOf } from '../contracts/index.ts';
import { makeQuestionFinder } from '../domain/find-question.ts';
import { parseNeed } from '../domain/parse-need.ts';
import { makeLine } from '../domain/reading/parse-cell.ts';
import { readAnswer } from '../domain/reading/read-answer.ts';
import { success } from '../domain/result.ts';
import { observeAnswer } from '../domain/scoring/observe.ts';
import type { Observed } from '../domain/scoring/observe-line.ts';
import type { Need, Strength } from '../domain/vocabulary.ts';
import { sayCell } from '../domain/workbook/cells.ts';
import type { UseCase } from './use-case.ts';

type Request = RequestOf<'readWords'>;
type Response = ResponseOf<'readWords'>;

const strengthWords: { readonly [S in Strength]: 'hint' | 'clear' | 'decisive' } = {
  0.25: 'hint',
  0.5: 'clear',
  1: 'decisive',
};

const remarks: { readonly [N in Need]: string } = {
  j1: 'Read for an applicant who needs J-1.',
  h1b: 'Read for an applicant who needs H-1B.',
  any: 'Read for an applicant whom either visa serves.',
  none: 'Visa matters count for nothing: you need no visa.',
};

/** An evasion feeds every facet of its question: it is shown once. */
const isFirstOfSign = ({ found }: Observed, at: number, all: readonly Observed[]): boolean =>
  all.findIndex((other) => other.found === found) === at;

export const readWords: UseCase<Request, Response> = (ports, { question: id, line }) => {
  const question = makeQuestionFinder(ports.bank)(id);
  const need = parseNeed(sayCell(ports.readSettings()?.values.need)) ?? 'any';
  // The words stand alone: a mark is the person's own, and the reader's view is asked for.
  const words = makeLine({ ...line, mark: null });
  const { lines, rating, isDoubtful, isUnread } = observeAnswer(
    question,
    line.words.trim() === '' ? [] : readAnswer(ports.bank, question, words),
    need,
  );
  const says = new Map(ports.bank.signs.map((sign) => [sign.id, sign.says]));
  const found = lines.flatMap(({ reading, observed }) => {
    // What is typed may begin with blanks or with a prefix of its own: spans count from its start.
    const shift = Math.max(0, line.words.indexOf(reading.line.words));
    const counted = observed.filter(isFirstOfSign);
    return reading.found.map((sign) => {
      const observation = counted.find((one) => one.found === sign)?.observation;
      return {
        says: says.get(sign.sign) ?? sign.sign,
        polarity: observation?.polarity ?? null,
        dim: sign.dim,
        facet: sign.facet,
        strength: strengthWords[observation?.strength ?? sign.strength],
        year: sign.year,
        evasive: sign.evasive,
        sure: sign.sure,
        spans: sign.spans.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
      };
    });
  });
  const isVisa = found.some(({ dim }) => dim === 'visa');
  return success({
    response: {
      rating,
      unsure: isDoubtful,
      unread: isUnread,
      found,
      preview: makeLine(line),
      remark: isVisa ? remarks[need] : '',
    },
    plan: [],
  });
};
