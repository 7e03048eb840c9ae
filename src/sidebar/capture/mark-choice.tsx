/** The person's mark: none to begin with; what the reader would say is only a dashed frame. */
import type { Mark } from '../../domain/vocabulary.ts';
import { markWords } from '../labels.ts';
import { markLetters } from '../mark-keys.ts';

interface MarkChoiceProps {
  readonly mark: Mark | null;
  readonly proposed: Mark | null;
  readonly onMark: (mark: Mark | null) => void;
}

const choices = Object.entries(markWords) as readonly [
  keyof typeof markWords,
  (typeof markWords)[keyof typeof markWords],
][];

const sayState = ({ mark, proposed }: MarkChoiceProps): string => {
  if (mark === 'ok') return 'You confirmed how it reads; 👍 goes into the line.';
  if (mark !== null) return 'Your mark goes into the line and counts instead of the reading.';
  return proposed === null
    ? 'Without your mark, its reading stands.'
    : 'Dashed: what the reader would say. Without your mark, its reading stands.';
};

export const MarkChoice = (props: MarkChoiceProps) => {
  const { mark, proposed, onMark } = props;
  return (
    <fieldset class="stack">
      <legend>
        Your mark <span class="soft plain-weight">(yours counts, not the reader’s)</span>
      </legend>
      <div class="marks">
        {choices.map(([value, { tone, picture, word }]) => (
          <label
            key={value}
            class={`${tone}${mark === null && proposed === value ? ' is-proposed' : ''}`}
          >
            <input
              type="radio"
              name="mark"
              checked={mark === value}
              aria-keyshortcuts={`Alt+${markLetters[value].toUpperCase()}`}
              // A second click on the chosen one takes it away, which a radio alone cannot do.
              onClick={() => onMark(mark === value ? null : value)}
            />
            <span class="small">
              <i aria-hidden="true">{picture}</i>
              {word}
              <b aria-hidden="true">{markLetters[value].toUpperCase()}</b>
              {mark === null && proposed === value ? (
                <span class="sr"> (what the reader would say)</span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
      <p class="small soft">
        {sayState(props)} <span class="keys">Alt + letter marks while you type.</span>
      </p>
      {mark !== null && (
        <div>
          <button type="button" class="plain" onClick={() => onMark(null)}>
            Take my mark away
          </button>
        </div>
      )}
    </fieldset>
  );
};
