/** The boxes in which a script asks something: `alert` and `prompt`. */
import { button, element } from './element.ts';

export interface Asked {
  readonly dialog: 'alert' | 'prompt';
  readonly title: string;
  readonly prompt: string;
  readonly buttons: string;
}

const CAPTIONS: Readonly<Record<string, string>> = {
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
};

/** Shows the box; gives the name of the button, `OK:` and the text of a prompt, or CLOSE. */
export const ask = ({ dialog, title, prompt, buttons }: Asked): Promise<string> => {
  const heading = element('h2', { id: 'ask-title' }, title === '' ? 'IR Rank List' : title);
  const words = element('p', { id: 'ask-words' }, prompt);
  const input = element('input', { type: 'text', 'aria-labelledby': 'ask-words' });
  const foot = element('div', { class: 'ask-foot' });
  const box = element(
    'dialog',
    { class: 'ask', 'aria-labelledby': 'ask-title', 'aria-describedby': 'ask-words' },
    heading,
    words,
    ...(dialog === 'prompt' ? [input] : []),
    foot,
  );
  const names = buttons.split('_').filter((name) => name in CAPTIONS);

  return new Promise((resolve) => {
    const answer = (name: string): void =>
      box.close(dialog === 'prompt' && name === names[0] ? `${name}:${input.value}` : name);
    foot.append(
      ...names.map((name, index) =>
        button(CAPTIONS[name] ?? name, () => answer(name), { class: index === 0 ? 'main' : null }),
      ),
    );
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') answer(names[0] ?? 'OK');
    });
    box.addEventListener('close', () => {
      box.remove();
      resolve(box.returnValue === '' ? 'CLOSE' : box.returnValue);
    });
    document.body.append(box);
    box.showModal();
    if (dialog === 'prompt') input.focus();
    else foot.querySelector('button')?.focus();
  });
};
