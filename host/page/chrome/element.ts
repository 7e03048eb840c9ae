/** Makes elements of the page's own frame. */

type Tag = keyof HTMLElementTagNameMap;
type Child = Node | string;

/** Attributes by name; `false` and `null` leave one out, `true` sets it empty. */
type Attributes = Readonly<Record<string, string | number | boolean | null>>;

export const element = <T extends Tag>(
  tag: T,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[T] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
};

export const button = (
  words: string,
  onClick: () => void,
  attributes: Attributes = {},
): HTMLButtonElement => {
  const made = element('button', { type: 'button', ...attributes }, words);
  made.addEventListener('click', onClick);
  return made;
};
