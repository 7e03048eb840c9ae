/** An add-on's own page in a box over the grid, as `showModalDialog` opens it. */
import { button, element } from './element.ts';
import { type FrameOptions, openFrame } from './frame.ts';

export interface PageDialog {
  close(): void;
  resize(width?: number, height?: number): void;
}

export const openPageDialog = (
  options: FrameOptions & { readonly width: number; readonly height: number },
): PageDialog => {
  const frame = openFrame(options);
  const box = element('dialog', { class: 'page-dialog', 'aria-labelledby': 'page-dialog-title' });
  const close = (): void => box.close();
  const resize = (width = options.width, height = options.height): void => {
    frame.iframe.style.width = `${width}px`;
    frame.iframe.style.height = `${height}px`;
  };
  box.append(
    element(
      'header',
      {},
      element('h2', { id: 'page-dialog-title' }, options.title),
      button('×', close, { class: 'close', 'aria-label': 'Close dialog' }),
    ),
    frame.iframe,
  );
  box.addEventListener('close', () => {
    frame.dispose();
    box.remove();
  });
  resize();
  document.body.append(box);
  box.showModal();
  return { close, resize };
};
