/** The add-on's sidebar at the right: title and close button are the host's, the rest is the add-on's. */
import { button, element } from './element.ts';
import { type Frame, type FrameOptions, openFrame } from './frame.ts';

export interface SidePanel {
  readonly panel: HTMLElement;
  readonly open: (options: FrameOptions) => void;
  readonly close: () => void;
  readonly focus: () => void;
}

/** `leave` takes the focus away from the panel. */
export const sidePanel = (leave: () => void): SidePanel => {
  const title = element('h2', { id: 'side-title' });
  const panel = element('aside', { class: 'side', 'aria-labelledby': 'side-title', hidden: true });
  let frame: Frame | null = null;

  const close = (): void => {
    frame?.dispose();
    frame = null;
    panel.hidden = true;
    leave();
  };
  const away = button('×', close, { class: 'close', 'aria-label': 'Close sidebar' });
  panel.append(element('header', {}, title, away));
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave();
  });

  return {
    panel,
    open: (options) => {
      frame?.dispose();
      frame = openFrame(options);
      title.textContent = options.title;
      panel.append(frame.iframe);
      panel.hidden = false;
    },
    close,
    focus: () => frame?.iframe.focus(),
  };
};
