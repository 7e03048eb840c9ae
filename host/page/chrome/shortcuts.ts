/** Keys that lead out of the grid, which takes Tab for itself; the same as in Google Sheets. */

interface Targets {
  readonly focusMenu: () => void;
  readonly focusSidebar: () => void;
}

/** Alt+N in Chrome, Alt+Shift+N elsewhere. */
const isMenuKey = ({ altKey, ctrlKey, code }: KeyboardEvent): boolean =>
  altKey && !ctrlKey && code === 'KeyN';

const isSidebarKey = ({ altKey, ctrlKey, code }: KeyboardEvent): boolean =>
  altKey && ctrlKey && code === 'Period';

export const listenForShortcuts = ({ focusMenu, focusSidebar }: Targets): void => {
  const listen = (event: KeyboardEvent): void => {
    if (!isMenuKey(event) && !isSidebarKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (isMenuKey(event)) focusMenu();
    else focusSidebar();
  };
  // On the way down: the grid would begin to edit the cell.
  window.addEventListener('keydown', listen, true);
};
