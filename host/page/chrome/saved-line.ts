/** Says whether everything typed is on disk, and nothing before it is. */
import { element } from './element.ts';

export type SavedState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly because: string }
  | { readonly kind: 'alone'; readonly edits: number };

const TRYING = 'Connection lost. Trying again…';

export const saySaved = (state: SavedState): string => {
  if (state.kind === 'failed') return `Not saved: ${state.because}`;
  if (state.kind === 'alone')
    return state.edits === 0 ? TRYING : `${TRYING} What you typed is kept in this window.`;
  return { opening: 'Opening…', saving: 'Saving…', saved: 'Saved on this computer' }[state.kind];
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
