/** Where a line goes: follows the selection or a choice in the panel, and stays with unsaved words. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { call } from '../call.ts';
import type { Here } from '../use-selection.ts';
import {
  type AskedQuestion,
  chooseTarget,
  type HandChoice,
  hereKey,
  makeTarget,
  type Target,
  targetKey,
} from './target.ts';

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

export interface Place {
  readonly program: string | null;
  readonly question: AskedQuestion | null;
  readonly target: Target | null;
  /** Null until the cell has been looked at. */
  readonly seen: SeenCell | null;
  /** Where the sheet is, when it has moved away from unsaved words; else null. */
  readonly movedTo: Here | null;
  /** True when the place was chosen in the panel and the selection is elsewhere. */
  readonly byHand: boolean;
  /** A choice that holds whatever is selected. */
  readonly firm: boolean;
  readonly see: (target: Target, cell: SeenCell) => void;
  /** `firm`: it holds whatever is selected afterwards. */
  readonly choose: (program: string | null, question: AskedQuestion | null, firm?: boolean) => void;
  /** Goes back to where the selection is. */
  readonly follow: () => void;
  /** From now on the words in the form belong there. */
  readonly settle: (target: Target) => void;
  readonly stay: () => void;
}

const isAway = (here: Here | null, home: Home, stayedAt: string | null): here is Here =>
  here !== null &&
  (here.program !== null || here.question !== null) &&
  ![home.begunAt, targetKey(home.target), stayedAt].includes(hereKey(here));

export const usePlace = (here: Here | null, held: boolean): Place => {
  const [chosen, setChosen] = useState<HandChoice | null>(null);
  const [home, setHome] = useState<Home | null>(null);
  const [stayedAt, setStayedAt] = useState<string | null>(null);
  const [cells, setCells] = useState<ReadonlyMap<string, SeenCell>>(new Map());

  const place = held && home ? home.target : chooseTarget(here, chosen);
  const target = makeTarget(place.program, place.question);
  const settle = (to: Target): void => setHome({ target: to, begunAt: hereKey(here) });
  const see = (at: Target, cell: SeenCell): void =>
    setCells((old) => new Map([...old, [targetKey(at), cell]]));

  // Not while words are unsaved: they were begun on what stood in the cell then.
  useEffect(() => {
    const selected = makeTarget(here?.program, here?.question);
    if (here && selected && !held) see(selected, here);
  }, [here, held]);

  // Before anything else can happen: an answer that comes in between would meet a home of old words.
  useLayoutEffect(() => {
    if (!held) setHome(null);
    else if (!home && target) settle(target);
  });

  return {
    ...place,
    target,
    seen: (target && cells.get(targetKey(target))) ?? null,
    movedTo: held && home && !chosen?.firm && isAway(here, home, stayedAt) ? here : null,
    byHand: target !== null && targetKey(target) !== hereKey(here),
    firm: chosen?.firm ?? false,
    see,
    settle,
    choose: (program, question, firm = false) => {
      setChosen({ program, question, firm, madeAt: hereKey(here) });
      const made = makeTarget(program, question);
      if (!made) return;
      if (held) settle(made);
      void call('readCell', { program: made.program, question: made.question.id }).then(
        (outcome) => {
          if (outcome.ok) see(made, outcome.value);
        },
      );
    },
    follow: () => setChosen(null),
    stay: () => setStayedAt(hereKey(here)),
  };
};
