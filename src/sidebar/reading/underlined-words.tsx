/** The words of a line with those underlined in which the reader found a sign. */
import { cutWords, type Found } from './cut-words.ts';

export const UnderlinedWords = ({ words, found }: { words: string; found: readonly Found[] }) => (
  <blockquote>
    {cutWords(words, found).map(({ text, tone }, place) =>
      tone === null ? (
        text
      ) : (
        <mark key={place} class={tone}>
          {text}
        </mark>
      ),
    )}
  </blockquote>
);
