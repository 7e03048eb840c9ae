/** The calm frame around the grid: title, menus, saved line, people, sidebar, messages. */
import { busyLine } from './busy-line.ts';
import { element } from './element.ts';
import { menuBar } from './menu-bar.ts';
import { people } from './people.ts';
import { savedLine } from './saved-line.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { sidePanel } from './side-panel.ts';
import { toasts } from './toasts.ts';

export const makeChrome = (focusGrid: () => void) => {
  const title = element('h1', {}, 'IR Rank List');
  const menus = menuBar(focusGrid);
  const saved = savedLine();
  const here = people();
  const side = sidePanel(focusGrid);
  const messages = toasts();
  const grid = element('div', { class: 'grid', id: 'grid' });
  const work = busyLine('Working…');
  const formulas = busyLine('Calculating…');
  const copy = element(
    'p',
    { class: 'copy' },
    'A copy on this computer of what Google Sheets would show',
  );
  const words = element('div', { class: 'words' }, element('div', { class: 'lines' }, title, copy));
  words.append(menus.bar);
  const state = element('div', { class: 'state' }, saved.line, here.list);
  document.body.append(
    element('header', { class: 'top' }, words, work.line, formulas.line, state),
    element('main', {}, grid, side.panel),
    messages.region,
  );
  listenForShortcuts({ focusMenu: menus.focus, focusSidebar: side.focus });
  return {
    grid,
    side,
    showMenus: menus.show,
    showSaved: saved.show,
    showPeople: here.show,
    toast: messages.show,
    setTitle: (name: string): void => {
      title.textContent = name;
      document.title = name;
    },
    setBusy: work.set,
    setCalculating: formulas.set,
  };
};
