/** Sends the lines of the outbox, waits while the connection is lost, and tells how each one ended. */
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Outcome, SaidProblem } from '../../contracts/contract.ts';
import type { ResponseOf } from '../../contracts/index.ts';
import { call } from '../call.ts';
import { countLines } from './count-lines.ts';
import { type Item, nextToSend, takeStep } from './outbox.ts';

export interface Arrived {
  readonly item: Item;
  /** The line as written, to take it back. */
  readonly line: string;
  readonly lines: number;
  readonly text: string;
}

interface OutboxEvents {
  readonly onArrived: (arrived: Arrived) => void;
  readonly onStuck: (item: Item, problems: readonly SaidProblem[]) => void;
}

export interface Outbox {
  readonly items: readonly Item[];
  readonly add: (line: Pick<Item, 'target' | 'draft' | 'expecting' | 'perhapsThere'>) => void;
  readonly again: (key: number, expecting: string | null) => void;
  readonly drop: (key: number) => void;
  /** Tries now to send what waits. */
  readonly wake: () => void;
  /** When the last try was and when the next will be, in ms since 1970; null while nothing waits. */
  readonly pause: { readonly since: number; readonly until: number } | null;
}

const firstPause = 10_000;
const longestPause = 60_000;

/** A lost answer can hide a line that was written: then the cell ends with it, and all is well. */
const findWritten = (item: Item, problem: SaidProblem | undefined): Arrived | null => {
  if (!item.perhapsThere || problem?.kind !== 'cell-changed') return null;
  const { now = '', yours = '' } = problem;
  if (yours === '' || !(now === yours || now.endsWith(`\n${yours}`))) return null;
  return { item, line: yours, lines: countLines(now), text: now };
};

const send = async (item: Item): Promise<Outcome<ResponseOf<'addLine'>>> => {
  const place = { program: item.target.program, question: item.target.question.id };
  if (item.expecting !== null) {
    return call('addLine', { ...place, expecting: item.expecting, line: item.draft });
  }
  const seen = await call('readCell', place);
  return seen.ok
    ? call('addLine', { ...place, expecting: seen.value.text, line: item.draft })
    : seen;
};

export const useOutbox = (events: OutboxEvents): Outbox => {
  const [items, step] = useReducer(takeStep, [] as readonly Item[]);
  const [pause, setPause] = useState<Outbox['pause']>(null);
  const misses = useRef(0);
  const count = useRef(0);
  const latest = useRef(events);
  latest.current = events;

  useEffect(() => {
    const item = nextToSend(items);
    if (!item) return;
    step({ kind: 'send', key: item.key });
    void send(item).then((outcome) => {
      if (outcome.ok || findWritten(item, outcome.problems[0])) misses.current = 0;
      const arrived = outcome.ok
        ? { item, ...outcome.value }
        : findWritten(item, outcome.problems[0]);
      if (arrived) {
        step({ kind: 'arrived', key: item.key, text: arrived.text });
        latest.current.onArrived(arrived);
      } else if (!outcome.ok && outcome.problems[0]?.kind === 'lost') {
        const wait = Math.min(firstPause * 2 ** misses.current, longestPause);
        misses.current += 1;
        setPause({ since: Date.now(), until: Date.now() + wait });
        step({ kind: 'lost', key: item.key, problems: outcome.problems });
      } else if (!outcome.ok) {
        step({ kind: 'stop', key: item.key, problems: outcome.problems });
        latest.current.onStuck(item, outcome.problems);
      }
    });
  }, [items]);

  const wake = useRef(() => {
    setPause(null);
    step({ kind: 'wake' });
  }).current;

  useEffect(() => {
    if (!pause) return undefined;
    const timer = setTimeout(wake, pause.until - Date.now());
    window.addEventListener('online', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', wake);
    };
  }, [pause, wake]);

  return {
    items,
    pause,
    wake,
    add: (line) => {
      count.current += 1;
      const item: Item = {
        ...line,
        key: count.current,
        // While the connection is lost a new line joins those that wait.
        state: pause ? 'waiting' : 'ready',
        problems: [],
      };
      step({ kind: 'add', item });
    },
    again: (key, expecting) => step({ kind: 'again', key, expecting }),
    drop: (key) => step({ kind: 'drop', key }),
  };
};
