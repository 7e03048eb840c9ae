/** Who has the workbook open right now. */
import type { PersonHere } from '../../protocol.ts';
import { element } from './element.ts';

/** Ink on tint, each at 4.5:1 or better; told apart by the initial, not by the color alone. */
const TINTS = ['teal', 'violet', 'amber', 'brick', 'slate'] as const;

/** By code point: half of an emoji is no letter. */
const initialOf = (name: string): string =>
  String.fromCodePoint(name.codePointAt(0) ?? 63).toUpperCase();

const chip = ({ window, name }: PersonHere, index: number, own: string): HTMLElement => {
  const initial = element(
    'span',
    { class: `initial ${TINTS[index % TINTS.length] ?? 'teal'}`, 'aria-hidden': 'true' },
    initialOf(name),
  );
  return element('li', {}, initial, window === own ? `${name} (you)` : name);
};

export const people = (): {
  list: HTMLElement;
  show: (here: readonly PersonHere[], window: string) => void;
} => {
  const list = element('ul', { class: 'people', 'aria-label': 'People in this workbook' });
  return {
    list,
    show: (here, window) =>
      list.replaceChildren(...here.map((person, index) => chip(person, index, window))),
  };
};
