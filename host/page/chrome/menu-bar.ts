/** The menus above the grid: reachable by mouse, Tab and arrow keys, as in Google Sheets. */
import { element } from './element.ts';

export interface Entry {
  readonly caption: string;
  /** Null for a separator. */
  readonly act: (() => void) | null;
  readonly entries?: readonly Entry[];
  /** Such as `Alt+N`. */
  readonly keys?: string;
}

interface Level {
  readonly list: HTMLUListElement;
  readonly opener: HTMLElement;
}

const itemsOf = (list: Element): HTMLElement[] =>
  [...list.children].flatMap((child) => [
    ...child.querySelectorAll<HTMLElement>(':scope > [role="menuitem"]'),
  ]);

const step = (item: HTMLElement, by: 1 | -1): void => {
  const list = item.closest('ul');
  const items = list ? itemsOf(list) : [];
  items.at((items.indexOf(item) + by) % items.length)?.focus();
};

export interface MenuBar {
  readonly bar: HTMLElement;
  readonly show: (menus: readonly Entry[]) => void;
  /** Puts the focus on the last menu, the add-on's. */
  readonly focus: () => void;
}

/** `leaveBar` takes the focus away from the menus. */
export const menuBar = (leaveBar: () => void): MenuBar => {
  const bar = element('ul', { class: 'menu-bar', role: 'menubar', 'aria-label': 'Menus' });
  let open: Level[] = [];

  const close = (depth = 0): void => {
    for (const level of open.slice(depth)) {
      level.list.remove();
      level.opener.setAttribute('aria-expanded', 'false');
    }
    open = open.slice(0, depth);
  };
  const openMenu = (opener: HTMLElement, entries: readonly Entry[], depth: number): void => {
    close(depth);
    const label = opener.dataset['caption'] ?? '';
    const list = element('ul', { class: 'menu', role: 'menu', 'aria-label': label });
    list.append(...entries.map((entry) => makeEntry(entry, depth + 1)));
    opener.after(list);
    opener.setAttribute('aria-expanded', 'true');
    open.push({ list, opener });
  };
  const focusFirst = (): void => itemsOf(open.at(-1)?.list ?? bar)[0]?.focus();
  const choose = (entry: Entry): void => {
    close();
    // The entry is gone: what it opens gives the focus back to the grid.
    leaveBar();
    entry.act?.();
  };

  const makeEntry = (entry: Entry, depth: number): HTMLElement => {
    if (entry.act === null && !entry.entries) return element('li', { role: 'separator' });
    const entries = entry.entries;
    const item = element(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        tabindex: depth === 0 ? 0 : -1,
        'data-caption': entry.caption,
        'aria-haspopup': entries ? 'menu' : null,
        'aria-expanded': entries ? 'false' : null,
        'aria-keyshortcuts': entry.keys ?? null,
      },
      entry.caption,
    );
    item.addEventListener('click', () => {
      if (!entries) choose(entry);
      else if (depth === 0 && open.length > 0 && open[0]?.opener === item) close();
      else openMenu(item, entries, depth);
    });
    item.addEventListener('pointerenter', () => {
      if (open.length <= (depth === 0 ? 0 : depth - 1)) return;
      if (open[depth]?.opener === item) return;
      if (entries) openMenu(item, entries, depth);
      else if (depth > 0) close(depth);
    });
    item.addEventListener('keydown', (event) => onKey(event, item, entries, depth));
    return element('li', { role: 'none' }, item);
  };

  const enter = (item: HTMLElement, entries: readonly Entry[], depth: number): void => {
    openMenu(item, entries, depth);
    focusFirst();
  };
  const leave = (depth: number): void => {
    const opener = open[depth - 1]?.opener;
    close(depth - 1);
    opener?.focus();
  };

  const keys = (item: HTMLElement, entries: readonly Entry[] | undefined, depth: number) => {
    const inBar = depth === 0;
    const into = entries ? () => enter(item, entries, depth) : undefined;
    const out = inBar ? undefined : () => leave(depth);
    return {
      ArrowDown: inBar ? into : () => step(item, 1),
      ArrowUp: inBar ? into : () => step(item, -1),
      ArrowRight: inBar ? () => step(item, 1) : into,
      ArrowLeft: inBar ? () => step(item, -1) : out,
      Escape: out ?? (open.length > 0 ? () => close() : leaveBar),
      Enter: into,
      ' ': into,
    } as Readonly<Record<string, (() => void) | undefined>>;
  };
  const onKey = (
    event: KeyboardEvent,
    item: HTMLElement,
    entries: readonly Entry[] | undefined,
    depth: number,
  ): void => {
    if (event.key === 'Tab') close();
    const act = keys(item, entries, depth)[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  document.addEventListener('pointerdown', (event) => {
    if (!bar.contains(event.target as Node)) close();
  });
  // A click into the sidebar's frame is not seen here, but it takes the focus away.
  window.addEventListener('blur', () => close());

  return {
    bar,
    focus: () => itemsOf(bar).at(-1)?.focus(),
    show: (menus) => {
      close();
      bar.replaceChildren(...menus.map((menu) => makeEntry(menu, 0)));
    },
  };
};
