/** Quoted words are words of the line, whole, and no longer than a table can hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteSpans } from '../../src/domain/quote-spans.ts';
import type { Span } from '../../src/domain/vocabulary.ts';
import { breaches } from '../support/law.ts';

const line = 'We never had trouble. Two of three IMGs matched into independent IR; nobody left.';
const spanOf = (piece: string): Span => {
  const start = line.indexOf(piece);
  return { start, end: start + piece.length };
};

describe('the quoted words', () => {
  it('are those of the span', () => {
    const piece = 'Two of three IMGs matched';
    expect(quoteSpans(line, [spanOf(piece)])).toBe(piece);
  });

  it('take the rest of the sentence along when the span says little', () => {
    expect(quoteSpans(line, [spanOf('nobody')])).toBe('nobody left.');
    expect(quoteSpans(line, [spanOf('never')])).toBe('We never had trouble.');
  });

  it('keep pieces that are apart, apart', () => {
    const pieces = ['We never had trouble.', 'matched into independent IR'];
    expect(quoteSpans(line, pieces.map(spanOf).toReversed())).toBe(pieces.join(' … '));
  });

  it('are all of the line when no span is given, and nothing of an empty one', () => {
    expect(quoteSpans(line, [])).toBe(line);
    expect(quoteSpans('  ', [])).toBe('');
  });

  it('put line breaks on one line', () => {
    expect(quoteSpans('one\n  two', [])).toBe('one two');
  });

  it('stand in the line as they are, whatever the spans', () => {
    const words = fc.string({ maxLength: 400 });
    const spans = fc.array(
      fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: 60 })).map(([start, length]) => ({
        start,
        end: start + length,
      })),
      { maxLength: 3 },
    );
    const held = breaches(fc.tuple(words, spans), ([text, some]) => {
      const inside = some.filter(({ end }) => end <= text.length);
      const quoted = quoteSpans(text, inside);
      const plain = text.replace(/\s+/gu, ' ');
      const pieces = quoted.replace(/…$/u, '').split(' … ');
      return (
        quoted.length <= 241 &&
        (text.includes('…') || pieces.every((piece) => plain.includes(piece.trim())))
      );
    });
    expect(held).toBe('none');
  });
});
