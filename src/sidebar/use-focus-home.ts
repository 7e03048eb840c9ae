/** When the button that was pressed goes away, the focus moves to where one goes on in that view. */
import { useEffect } from 'preact/hooks';

/** Set on the place to go on from; without one it is the heading of the view. */
const goOnFrom = ['[data-go-on]', 'h2'];

export const useFocusHome = (find: () => HTMLElement | null): void => {
  useEffect(() => {
    let last: EventTarget | null = null;
    const remember = (event: FocusEvent): void => {
      last = event.target;
    };
    const observer = new MutationObserver(() => {
      if (!(last instanceof HTMLElement) || last.isConnected) return;
      if (document.activeElement !== document.body) return;
      last = null;
      const view = find();
      const place = goOnFrom.map((one) => view?.querySelector<HTMLElement>(one)).find(Boolean);
      place?.focus({ preventScroll: true });
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, [find]);
};
