/** The state of Capture: where the line goes, what is typed, what is on its way and how it ended. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaidProblem } from '../../contracts/contract.ts';
import { call } from '../call.ts';
import { isUncertain } from '../trouble.ts';
import { type Here, type Selection, useSelection } from '../use-selection.ts';
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
import {
  type AskedQuestion,
  chooseTarget,
  type HandChoice,
  hereKey,
  makeTarget,
  nextQuestion,
  placeKey,
  type Target,
  targetKey,
} from './target.ts';
import { type Arrived, type Outbox, useOutbox } from './use-outbox.ts';
import { type Reading, useReading } from './use-reading.ts';

/** What the panel last saw in an answer cell. */
export interface SeenCell {
  readonly text: string;
  readonly lines: number;
  readonly holdsFormula: boolean;
}

/** Where unsaved words belong, and where the selection was when they were begun. */
interface Home {
  readonly target: Target;
  readonly begunAt: string;
}

export type Said =
  | { readonly kind: 'none' }
  | { readonly kind: 'added'; readonly arrived: Arrived; readonly next: AskedQuestion | null }
  | { readonly kind: 'taking-back' }
  | { readonly kind: 'taken-back'; readonly target: Target; readonly inForm: boolean };

/** What stopped the words that stand in the form. */
export interface Trouble {
  readonly problems: readonly SaidProblem[];
  /** The line as it was sent; null when something else failed. */
  readonly item: Item | null;
}

export interface Capture {
  readonly selection: Selection;
  readonly program: string | null;
  readonly question: AskedQuestion | null;
  readonly target: Target | null;
  readonly seen: SeenCell | null;
  readonly draft: Draft;
  readonly held: boolean;
  readonly reading: Reading;
  readonly outbox: Outbox;
  readonly said: Said;
  readonly trouble: Trouble | null;
  /** Where the sheet is, when it has moved away from unsaved words; else null. */
  readonly movedTo: Here | null;
  readonly write: (words: string) => void;
  readonly change: (part: Partial<Omit<Draft, 'words'>>) => void;
  readonly choose: (program: string | null, question: AskedQuestion | null) => void;
  readonly goTo: (question: AskedQuestion) => void;
  readonly add: () => void;
  readonly addAndFollow: () => void;
  readonly stay: () => void;
  readonly takeBack: (arrived: Arrived) => void;
  readonly clear: () => void;
  /** Takes a stopped line out of the outbox and into the form, which must be empty. */
  readonly restore: (item: Item) => void;
  readonly dismissTrouble: () => void;
}

/** The very words of an attempt without a clear answer: they may stand in the sheet already. */
const perhapsWritten = ({ item, problems }: Trouble, draft: Draft): boolean =>
  item !== null &&
  isSameDraft(item.draft, draft) &&
  (item.perhapsThere || problems.some(isUncertain));

export const useCapture = (look: Look | null): Capture => {
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [chosen, setChosen] = useState<HandChoice | null>(null);
  const [home, setHome] = useState<Home | null>(null);
  const [stayedAt, setStayedAt] = useState<string | null>(null);
  const [cells, setCells] = useState<ReadonlyMap<string, SeenCell>>(new Map());
  const [said, setSaid] = useState<Said>({ kind: 'none' });
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const now = useRef(draft);
  now.current = draft;

  const see = (key: string, cell: SeenCell): void =>
    setCells((cellsSeen) => new Map([...cellsSeen, [key, cell]]));

  const restore = (item: Item): void => {
    outbox.drop(item.key);
    setDraft(item.draft);
    setHome({ target: item.target, begunAt: hereKey(selection.here) });
  };

  const outbox = useOutbox({
    onArrived: (arrived) => {
      const { item, text, lines } = arrived;
      see(targetKey(item.target), { text, lines, holdsFormula: false });
      setSaid({
        kind: 'added',
        arrived,
        next: look ? nextQuestion(look, item.target.question) : null,
      });
    },
    onStuck: (item, problems) => {
      const [problem] = problems;
      if (problem?.now !== undefined) {
        see(targetKey(item.target), {
          text: problem.now,
          lines: countLines(problem.now),
          holdsFormula: false,
        });
      }
      // Other words may stand in the form by now: then the line stays in the outbox, in full.
      if (hasWords(now.current)) return;
      restore(item);
      setTrouble({ problems, item });
    },
  });

  const held = hasWords(draft);
  const isSending = outbox.items.some((item) => item.state === 'ready' || item.state === 'sending');
  const selection = useSelection(held || isSending);
  const { here } = selection;
  const open = chooseTarget(here, chosen);
  const place = held && home ? home.target : open;
  const target = makeTarget(place.program, place.question);
  const seen = target ? (cells.get(targetKey(target)) ?? null) : null;
  const audience = place.question?.audience ?? null;

  // What the selection shows counts as seen, but not while words are unsaved: they were begun on what stood there then.
  useEffect(() => {
    if (here?.cell && !held) see(hereKey(here), here);
  }, [here, held]);

  useEffect(() => {
    if (!held) setHome(null);
    else if (!home && target) setHome({ target, begunAt: hereKey(here) });
  }, [held, home, target, here]);

  useEffect(() => {
    if (audience && !hasWords(now.current)) setDraft((old) => forAudience(old, audience));
  }, [audience]);

  const choose = (program: string | null, question: AskedQuestion | null): void => {
    setChosen({ program, question, madeAt: hereKey(here) });
    const made = makeTarget(program, question);
    if (!made) return;
    if (held) setHome({ target: made, begunAt: hereKey(here) });
    void call('readCell', { program: made.program, question: made.question.id }).then((outcome) => {
      if (outcome.ok) see(targetKey(made), outcome.value);
    });
  };

  const add = (): void => {
    if (!target || !held || seen?.holdsFormula) return;
    outbox.add({
      target,
      draft,
      expecting: seen?.text ?? null,
      perhapsThere: trouble !== null && perhapsWritten(trouble, draft),
    });
    setDraft(nextDraft(draft));
    setHome(null);
    setSaid({ kind: 'none' });
    setTrouble(null);
  };

  const takeBack = async ({ item, line }: Arrived): Promise<void> => {
    setSaid({ kind: 'taking-back' });
    const { program, question } = item.target;
    const outcome = await call('takeBackLine', { program, question: question.id, line });
    if (!outcome.ok) {
      setSaid({ kind: 'none' });
      setTrouble({ problems: outcome.problems, item: null });
      return;
    }
    see(targetKey(item.target), { ...outcome.value, holdsFormula: false });
    const inForm = !hasWords(now.current);
    if (inForm) {
      setDraft(item.draft);
      setHome({ target: item.target, begunAt: hereKey(selection.here) });
    }
    setSaid({ kind: 'taken-back', target: item.target, inForm });
  };

  const isAway =
    held &&
    home !== null &&
    here !== null &&
    (here.program !== null || here.question !== null) &&
    ![home.begunAt, placeKey(home.target.program, home.target.question.id), stayedAt].includes(
      hereKey(here),
    );

  return {
    selection,
    ...place,
    target,
    seen,
    draft,
    held,
    reading: useReading(target?.question.id ?? null, draft),
    outbox,
    said,
    trouble,
    movedTo: isAway ? here : null,
    write: (words) => {
      setDraft((old) => withWords(old, words));
      // At once, not after the next drawing: an answer on its way must not move the words.
      if (target && !home && words.trim() !== '') setHome({ target, begunAt: hereKey(here) });
    },
    change: (part) => setDraft((old) => ({ ...old, ...part })),
    choose,
    goTo: (question) => {
      if (!place.program) return;
      choose(place.program, question);
      setSaid({ kind: 'none' });
      void call('showCell', { program: place.program, question: question.id });
    },
    add,
    addAndFollow: () => {
      add();
      setChosen(null);
    },
    stay: () => setStayedAt(hereKey(here)),
    takeBack: (arrived) => void takeBack(arrived),
    clear: () => setDraft(nextDraft),
    restore,
    dismissTrouble: () => setTrouble(null),
  };
};
