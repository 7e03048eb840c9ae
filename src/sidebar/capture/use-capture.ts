/** The state of Capture: what is typed, what is on its way, how it ended and what stood in its way. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaidProblem } from '../../contracts/contract.ts';
import { call } from '../call.ts';
import { isUncertain } from '../trouble.ts';
import { type Selection, useSelection } from '../use-selection.ts';
import type { Look } from '../use-sheet.ts';
import { countLines } from './count-lines.ts';
import {
  type Draft,
  emptyDraft,
  forAudience,
  hasWords,
  isSameDraft,
  nextDraft,
  withWords,
} from './draft.ts';
import type { Item } from './outbox.ts';
import { type AskedQuestion, nextQuestion, type Target } from './target.ts';
import { type Arrived, type Outbox, useOutbox } from './use-outbox.ts';
import { type Place, usePlace } from './use-place.ts';
import { type Reading, useReading } from './use-reading.ts';

export type Said =
  | { readonly kind: 'none' }
  | { readonly kind: 'added'; readonly arrived: Arrived; readonly next: AskedQuestion | null }
  | { readonly kind: 'taking-back' }
  | { readonly kind: 'taken-back'; readonly target: Target; readonly inForm: boolean };

/** What stopped the words that stand in the form. */
export interface Trouble {
  readonly problems: readonly SaidProblem[];
  /** The line as it was sent; null when it was taking one back that failed. */
  readonly item: Item | null;
  /** Tries to take it back once more; null for a line, which is simply added again. */
  readonly again: (() => void) | null;
}

export interface Capture extends Place {
  readonly selection: Selection;
  readonly draft: Draft;
  /** True while the form holds words that are not in the sheet. */
  readonly held: boolean;
  readonly reading: Reading;
  readonly outbox: Outbox;
  readonly said: Said;
  readonly trouble: Trouble | null;
  readonly canAdd: boolean;
  readonly write: (words: string) => void;
  readonly change: (part: Partial<Omit<Draft, 'words'>>) => void;
  /** Goes to another question of the same program, in the sheet as well. */
  readonly goTo: (question: AskedQuestion) => void;
  readonly add: () => void;
  readonly addAndFollow: () => void;
  readonly takeBack: (arrived: Arrived) => void;
  readonly clear: () => void;
  /** Takes a stopped line out of the outbox and into the form, which must be empty. */
  readonly restore: (item: Item) => void;
  readonly dismissTrouble: () => void;
}

const isSending = ({ state }: Item): boolean => state === 'ready' || state === 'sending';

/** Two versions of a cell are to be chosen from. */
export const isConflict = (trouble: Trouble | null): boolean =>
  trouble?.item != null && trouble.problems[0]?.kind === 'cell-changed';

/** The very words of an attempt without a clear answer: they may stand in the sheet already. */
const perhapsWritten = ({ item, problems }: Trouble, draft: Draft): boolean =>
  item !== null &&
  isSameDraft(item.draft, draft) &&
  (item.perhapsThere || problems.some(isUncertain));

export const useCapture = (look: Look | null): Capture => {
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [said, setSaid] = useState<Said>({ kind: 'none' });
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const now = useRef(draft);
  now.current = draft;

  /** Puts words back into the form, if no others stand there by now. */
  const bringBack = (item: Item): boolean => {
    if (hasWords(now.current)) return false;
    setDraft(item.draft);
    place.settle(item.target);
    return true;
  };

  const outbox = useOutbox({
    onArrived: (arrived) => {
      const { target } = arrived.item;
      place.see(target, { text: arrived.text, lines: arrived.lines, holdsFormula: false });
      const next = look && nextQuestion(look, target.question);
      setSaid({ kind: 'added', arrived, next });
    },
    onStuck: (item, problems) => {
      const text = problems[0]?.now;
      if (text !== undefined) {
        place.see(item.target, { text, lines: countLines(text), holdsFormula: false });
      }
      if (!bringBack(item)) return;
      outbox.drop(item.key);
      setTrouble({ problems, item, again: null });
    },
  });

  const held = hasWords(draft);
  const selection = useSelection(held || outbox.items.some(isSending));
  const place = usePlace(selection.here, held);
  const { target, seen } = place;
  const reading = useReading(target?.question.id ?? null, draft);

  const audience = place.question?.audience ?? null;
  useEffect(() => {
    const isOpen = audience !== null && !place.firm && !hasWords(now.current);
    if (isOpen) setDraft((old) => forAudience(old, audience));
  }, [audience]);

  const canAdd = target !== null && held && !seen?.holdsFormula;
  const add = (): void => {
    if (!target || !canAdd) return;
    outbox.add({
      target,
      draft,
      expecting: seen?.text ?? null,
      perhapsThere: trouble !== null && perhapsWritten(trouble, draft),
    });
    setDraft(nextDraft(draft));
    setSaid({ kind: 'none' });
    setTrouble(null);
  };

  const takeBack = async (arrived: Arrived): Promise<void> => {
    const { item, line } = arrived;
    setSaid({ kind: 'taking-back' });
    const { program, question } = item.target;
    const outcome = await call('takeBackLine', { program, question: question.id, line });
    if (outcome.ok) {
      place.see(item.target, { ...outcome.value, holdsFormula: false });
      setSaid({ kind: 'taken-back', target: item.target, inForm: bringBack(item) });
    } else {
      setSaid({ kind: 'none' });
      setTrouble({
        problems: outcome.problems,
        item: null,
        again: () => {
          setTrouble(null);
          void takeBack(arrived);
        },
      });
    }
  };

  return {
    ...place,
    selection,
    draft,
    held,
    reading,
    outbox,
    said,
    trouble,
    canAdd,
    write: (words) => {
      setDraft((old) => withWords(old, words));
      // At once, not after the next drawing: an answer on its way must not move the words.
      if (target && !held) place.settle(target);
      // Other words are a choice, too: the line was changed first.
      if (isConflict(trouble)) setTrouble(null);
    },
    change: (part) => setDraft((old) => ({ ...old, ...part })),
    goTo: (question) => {
      if (!place.program) return;
      place.choose(place.program, question);
      setSaid({ kind: 'none' });
      void call('showCell', { program: place.program, question: question.id }).then(
        selection.askAgain,
      );
    },
    add,
    addAndFollow: () => {
      add();
      place.follow();
    },
    takeBack: (arrived) => void takeBack(arrived),
    clear: () => setDraft(nextDraft),
    restore: (item) => {
      if (bringBack(item)) outbox.drop(item.key);
    },
    dismissTrouble: () => setTrouble(null),
  };
};
