/** The marks as large buttons, each with the letter that does the same. */
import type { Mark } from '../../domain/vocabulary.ts';
import { markWords } from '../labels.ts';
import { markLetters, skipLetter, undoLetter } from '../mark-keys.ts';

interface KeypadProps {
  /** Whether agreeing makes sense; null when no line is shown. */
  readonly canAgree: boolean | null;
  readonly canUndo: boolean;
  /** Null skips. */
  readonly onDecide: (mark: Mark | null) => void;
  readonly onUndo: () => void;
}

interface KeyProps {
  readonly letter: string;
  readonly picture: string;
  readonly word: string;
  readonly tone: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

const Key = ({ letter, picture, word, tone, disabled = false, onPress }: KeyProps) => (
  <button
    type="button"
    class={tone}
    aria-keyshortcuts={letter.toUpperCase()}
    aria-disabled={disabled}
    onClick={() => !disabled && onPress()}
  >
    <i aria-hidden="true">{picture}</i>
    <span class="small">{word}</span>
    <b aria-hidden="true">{letter.toUpperCase()}</b>
  </button>
);

const inOrder = ['good', 'red', 'mixed', 'vague', 'fact'] as const;

export const Keypad = ({ canAgree, canUndo, onDecide, onUndo }: KeypadProps) => (
  <fieldset class="keypad">
    <legend class="sr">How do you read it?</legend>
    <Key
      {...{ letter: markLetters.ok, picture: '👍', word: 'Agree', tone: 'primary' }}
      disabled={canAgree !== true}
      onPress={() => onDecide('ok')}
    />
    {inOrder.map((mark) => (
      <Key
        key={mark}
        {...markWords[mark]}
        letter={markLetters[mark]}
        disabled={canAgree === null}
        onPress={() => onDecide(mark)}
      />
    ))}
    <Key
      {...{ letter: skipLetter, picture: '→', word: 'Skip', tone: '' }}
      disabled={canAgree === null}
      onPress={() => onDecide(null)}
    />
    <Key
      {...{ letter: undoLetter, picture: '↶', word: 'Undo', tone: '' }}
      disabled={!canUndo}
      onPress={onUndo}
    />
  </fieldset>
);
