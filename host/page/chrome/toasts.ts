/** Short messages at the bottom right, as the script shows them with `toast`. */
import { button, element } from './element.ts';

export interface Toast {
  readonly title: string;
  readonly text: string;
  /** Below zero: until it is closed. */
  readonly seconds: number;
}

export const toasts = (): { region: HTMLElement; show: (toast: Toast) => void } => {
  const region = element('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });
  const show = ({ title, text, seconds }: Toast): void => {
    const toast = element('div', { class: 'toast' });
    const heading = title === '' ? [] : [element('strong', {}, title)];
    const words = element('div', { class: 'toast-words' }, ...heading, element('p', {}, text));
    const away = (): void => toast.remove();
    const key = `${title}\n${text}`;
    // Said once more, it is still one message.
    for (const old of region.children)
      if (old instanceof HTMLElement && old.dataset['key'] === key) old.remove();
    toast.dataset['key'] = key;
    toast.append(words, button('×', away, { class: 'close', 'aria-label': 'Close message' }));
    region.append(toast);
    if (seconds >= 0) window.setTimeout(away, seconds * 1000);
  };
  return { region, show };
};
