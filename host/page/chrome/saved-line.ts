/** Says whether everything typed is on disk, and nothing before it is. */
import { element } from './element.ts';

export type SavedState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly because: string }
  | { readonly kind: 'alone'; readonly edits: number };

export const saySaved = (state: SavedState): string => {
  switch (state.kind) {
    case 'opening':
      return 'Opening…';
    case 'saved':
      return 'Saved on this computer';
    case 'saving':
      return 'Saving…';
    case 'failed':
      return `Not saved: ${state.because}`;
    case 'alone':
      return state.edits === 0
        ? 'Connection lost. Trying again…'
        : 'Connection lost. Trying again… What you typed is kept in this window.';
  }
};

export const savedLine = (): { line: HTMLElement; show: (state: SavedState) => void } => {
  const line = element('p', { class: 'saved', role: 'status' });
  return {
    line,
    show: (state) => {
      const words = saySaved(state);
      line.dataset['state'] = state.kind;
      if (line.textContent !== words) line.textContent = words;
    },
  };
};
