/** One workbook and the windows at it: puts their edits in one order, runs the script for them, says what to keep. */
import { type Dialog, type Host, type MutationNews, OWNER, type UiEvent } from '../host.ts';
import type { FromPage, Place } from '../protocol.ts';
import { changesNothing } from './changes-nothing.ts';
import { keepSoon } from './keep-soon.ts';
import { tidyNewWorkbook } from './new-workbook.ts';
import { type Guest, peopleHere } from './people-here.ts';
import type { AskedQuestion, FromRoom, Outgoing, RoomWelcome } from './room-messages.ts';
import { settleSoon } from './settle-soon.ts';
import { type Batches, makeWorkbookText } from './workbook-file.ts';

export interface RoomOptions {
  readonly host: Host;
  readonly epoch: string;
  readonly batches: Batches;
  /** Where somebody was looking last; a window that has not been there before begins there. */
  readonly place: Place | null;
  readonly tell: (news: FromRoom) => void;
  /** Waits for the person's answer while the script stands still. */
  readonly ask: (window: string, question: AskedQuestion) => string;
}

/** Windows that were here: after that many, the longest gone is forgotten. */
const MOST_WINDOWS = 500;

const sayError = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);

const uiMessage = (event: UiEvent): Outgoing => {
  if (event.kind === 'sidebar') return { kind: 'sidebar', title: event.title, html: event.html };
  if (event.kind === 'toast')
    return { kind: 'toast', title: event.title, text: event.text, seconds: event.seconds };
  if (event.kind === 'selection') return { kind: 'show', sheet: event.sheetName, a1: event.a1 };
  if (event.kind === 'menu') return { kind: 'menu', items: event.items };
  const { title, html, width = 600, height = 400 } = event;
  return { kind: 'dialog', title, html, width, height };
};

export const openRoom = ({ host, epoch, batches, place, tell, ask }: RoomOptions) => {
  const people = peopleHere();
  const lastBatch = new Map(Object.entries(batches));
  /** Whose edit or click is being worked on right now. */
  let current: Guest | null = null;
  let echoing = false;
  let lastPlace = place;

  const post = (window: string | null, message: Outgoing): void =>
    tell({ kind: 'post', window, message });

  const { changed, keep } = keepSoon(() => {
    const seen = Object.fromEntries(lastBatch);
    const text = makeWorkbookText({ workbook: host.save(), batches: seen, place: lastPlace });
    return { text, batches: seen };
  }, tell);
  const settling = settleSoon(() => {
    post(null, { kind: 'calculating', isOn: true });
    try {
      host.settle();
    } catch (error) {
      tell({ kind: 'log', words: `Recalculation failed: ${sayError(error)}` });
    }
    post(null, { kind: 'calculating', isOn: false });
  });
  const noteBatch = (window: string, number: number): void => {
    lastBatch.delete(window);
    lastBatch.set(window, number);
    for (const old of [...lastBatch.keys()].slice(0, -MOST_WINDOWS)) lastBatch.delete(old);
  };

  const onMutations = ({ seq, mutations }: MutationNews): void => {
    post(null, {
      kind: 'mutations',
      seq,
      mutations,
      window: echoing ? (current?.window ?? null) : null,
    });
    changed();
  };
  const toPerson = (id: string): string[] =>
    current?.person.id === id ? [current.window] : people.windowsOf(id);
  const onUi = (event: UiEvent): void => {
    if (event.kind === 'selection') lastPlace = { sheet: event.sheetName, a1: event.a1 };
    for (const window of toPerson(event.person.id)) post(window, uiMessage(event));
  };
  host.answerDialogs(({ kind, title, prompt, buttons }: Dialog) =>
    current ? ask(current.window, { dialog: kind, title, prompt, buttons }) : 'OK',
  );
  host.onMutations(onMutations);
  host.onUi(onUi);

  /** Runs the script for somebody, with that window's own selection. */
  const runFor = <T>(guest: Guest, run: () => T): T => {
    const before = host.serviceCalls().byMember;
    current = guest;
    try {
      if (guest.place) host.select(guest.place.sheet, guest.place.a1, guest.person);
      return run();
    } finally {
      current = null;
      if (!changesNothing(before, host.serviceCalls().byMember)) changed();
      settling.now();
    }
  };

  const welcome = (guest: Guest): RoomWelcome => {
    settling.now();
    const { snapshot, spill, seq } = host.univerSnapshot();
    return {
      kind: 'welcome',
      epoch,
      title: (snapshot as { readonly name?: string }).name ?? 'IR Rank List',
      name: guest.person.name,
      snapshot,
      spill,
      seq,
      lastBatch: lastBatch.get(guest.window) ?? 0,
      menu: host.menu(guest.person),
    };
  };
  const tellPeople = (): void => post(null, { kind: 'people', people: people.list() });

  /** `at` is where a window that comes back was; its sheet may be gone by now. */
  const join = (window: string, name: string | null, at: Place | null): void => {
    const guest = people.join(window, name);
    if (at && host.sheets().some((sheet) => sheet.name === at.sheet)) guest.place = at;
    try {
      runFor(guest, () => host.open(guest.person));
    } catch (error) {
      tell({ kind: 'log', words: `onOpen failed: ${sayError(error)}` });
    }
    post(window, welcome(guest));
    if (lastPlace && !guest.place) post(window, { kind: 'show', ...lastPlace });
    tellPeople();
  };

  const applyBatch = (guest: Guest, batch: Extract<FromPage, { kind: 'batch' }>): void => {
    const { window } = guest;
    // Sent twice after a lost line: it is in the workbook already.
    if (batch.number <= (lastBatch.get(window) ?? 0)) {
      post(window, { kind: 'ack', number: batch.number });
      return;
    }
    current = guest;
    echoing = true;
    let refused: string | undefined;
    try {
      ({ refused } = host.applyBatch(batch.mutations, batch.base, guest.person));
    } catch (error) {
      refused = `That change could not be made: ${sayError(error)}`;
    } finally {
      current = null;
      echoing = false;
    }
    noteBatch(window, batch.number);
    changed();
    post(window, {
      kind: 'ack',
      number: batch.number,
      ...(refused === undefined ? {} : { refused }),
    });
    settling.soon();
  };

  const click = (guest: Guest, caption: string): void => {
    try {
      runFor(guest, () => host.clickMenu(caption, guest.person));
      post(guest.window, { kind: 'clicked' });
    } catch (error) {
      post(guest.window, { kind: 'clicked', error: sayError(error) });
    }
  };
  const call = (guest: Guest, message: Extract<FromPage, { kind: 'call' }>): void => {
    const { id, functionName, args } = message;
    try {
      const value = runFor(guest, () => host.call(functionName, args, guest.person));
      post(guest.window, { kind: 'result', id, value });
    } catch (error) {
      post(guest.window, { kind: 'failure', id, message: sayError(error) });
    }
  };

  const receive = (window: string, message: FromPage): void => {
    const guest = people.find(window);
    if (!guest) return;
    switch (message.kind) {
      case 'batch':
        applyBatch(guest, message);
        return;
      case 'select':
        guest.place = { sheet: message.sheet, a1: message.a1 };
        lastPlace = guest.place;
        return;
      case 'click':
        click(guest, message.caption);
        return;
      case 'call':
        call(guest, message);
        return;
      case 'resync':
        post(window, welcome(guest));
        return;
      case 'hello':
      case 'answer':
        // The server's own thread deals with these.
        return;
    }
  };

  return {
    join,
    receive,
    leave: (window: string): void => {
      people.leave(window);
      tellPeople();
    },
    /** Runs functions of the add-on for the workbook's owner, as a start of a new workbook does. */
    setUp: (functionNames: readonly string[]): void => {
      host.open(OWNER);
      for (const name of functionNames) host.call(name, [], OWNER);
      tidyNewWorkbook(host);
      settling.now();
      changed();
    },
    /** Hands over everything that has not been handed over. */
    finish: (): void => {
      settling.now();
      keep();
    },
  };
};
