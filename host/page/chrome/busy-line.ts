/** Says that something is under way, once it takes longer than a moment. */
import { element } from './element.ts';

const MOMENT = 400;

export const busyLine = (words: string): { line: HTMLElement; set: (isBusy: boolean) => void } => {
  const line = element('p', { class: 'busy', role: 'status' });
  let timer = 0;
  return {
    line,
    set: (isBusy) => {
      window.clearTimeout(timer);
      if (isBusy) {
        timer = window.setTimeout(() => {
          line.textContent = words;
        }, MOMENT);
      } else line.textContent = '';
    },
  };
};
