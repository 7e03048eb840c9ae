/** Short wording of questions. */
import { describe, expect, it } from 'vitest';
import { bank } from '../../src/bank/index.ts';
import { makeQuestionFinder } from '../../src/domain/find-question.ts';
import { sayQuestion } from '../../src/domain/say-question.ts';
import { aBank, aQuestion } from '../support/a-bank.ts';

const none = new Map<string, string>();
const find = makeQuestionFinder(aBank([]));

describe('a question in short', () => {
  it('is whole as long as it fits', () => {
    expect(sayQuestion(aQuestion({ text: 'How is it?' }), none)).toBe('How is it?');
  });

  it('is cut at the end of a word, not before one that promises more', () => {
    const text =
      'Which of your recent graduates went on to IR, and by which of the paths did they go?';
    expect(sayQuestion(aQuestion({ text }), none)).toBe(
      'Which of your recent graduates went on to IR\u00a0…?',
    );
  });

  it('is worded as it stands on the sheet', () => {
    const wording = new Map([['a-question', '  Do you\nlike it? ']]);
    expect(sayQuestion(aQuestion({}), wording)).toBe('Do you like it?');
  });

  it('of one’s own without wording says what it is about', () => {
    expect(sayQuestion(find('own:resident:culture:workload:3'), none)).toBe(
      'own question: hours and rest',
    );
    expect(sayQuestion(find('own:any:none:3'), none)).toBe('own question');
    expect(sayQuestion(find('my-row'), none)).toBe('my-row');
  });

  it('of the bank fits a line, and keeps its question mark', () => {
    for (const question of bank.questions) {
      const said = sayQuestion(question, none);
      expect(said.length).toBeLessThanOrEqual(64);
      expect(said.endsWith('?')).toBe(question.text.endsWith('?'));
    }
  });
});
