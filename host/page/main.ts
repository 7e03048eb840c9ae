/** The window of the local host: a real grid, the add-on's menus and its sidebar. */
import type { ToPage } from '../protocol.ts';
import { showAddOn } from './add-on.ts';
import { makeChrome } from './chrome/chrome.ts';
import type { SortOf } from './grid/sort-rows.ts';
import { openSession } from './link/session.ts';

const chrome = makeChrome(() => session.grid()?.focus());
const sort = (of: SortOf, ascending: boolean) => (): void => session.grid()?.sort(of, ascending);
const addOn = showAddOn({
  chrome,
  send: (message) => session.send(message),
  focusGrid: () => session.grid()?.focus(),
  menus: [
    {
      caption: 'Data',
      act: null,
      entries: [
        { caption: 'Sort sheet by this column, A to Z', act: sort('sheet', true) },
        { caption: 'Sort sheet by this column, Z to A', act: sort('sheet', false) },
        { caption: '', act: null },
        { caption: 'Sort selected range, A to Z', act: sort('range', true) },
        { caption: 'Sort selected range, Z to A', act: sort('range', false) },
      ],
    },
  ],
});

const onMessage = (message: ToPage): void => {
  if (message.kind === 'people') chrome.showPeople(message.people, session.window);
  else if (message.kind === 'show') session.grid()?.show(message);
  else if (message.kind === 'calculating') chrome.setCalculating(message.isOn);
  else addOn.onMessage(message);
};

const session = openSession({
  container: chrome.grid,
  url: `ws://${location.host}/line`,
  name: new URLSearchParams(location.search).get('as'),
  onWelcome: (welcome) => {
    chrome.setTitle(welcome.title);
    addOn.showMenu(welcome.menu, welcome.frameOrigin);
  },
  onSaved: chrome.showSaved,
  onLost: addOn.lost,
  onRefused: (because) => chrome.toast({ title: 'Not changed', text: because, seconds: 10 }),
  onMessage,
});

/** For tests and for the curious, in the browser's console. */
Object.assign(window, { hostWindow: session });
